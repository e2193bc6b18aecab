import { cancellationTemplate } from "../rendering/cancellation-template"

/** The e-mail to a customer whose licence is not cancelled: staff or Microsoft said no. */
export default cancellationTemplate("declined", {
  decisionComment: "We are sorry that we cannot help you here.",
  reason: "esd_redeemed",
})
