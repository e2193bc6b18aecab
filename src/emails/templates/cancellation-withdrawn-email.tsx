import { cancellationTemplate } from "../rendering/cancellation-template"

/** The e-mail to a customer who withdrew the request to cancel a licence. */
export default cancellationTemplate("withdrawn")
