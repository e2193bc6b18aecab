import { cancellationTemplate } from "../rendering/cancellation-template"

/** The e-mail to a customer who asked for the cancellation of a licence. */
export default cancellationTemplate("requested")
