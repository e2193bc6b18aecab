import { cancellationTemplate } from "../rendering/cancellation-template"

/** The e-mail to a customer whose licence is cancelled. */
export default cancellationTemplate("approved", {
  decisionComment: "You are welcome.",
  creditNoteNumber: "CN-2026-000007",
})
