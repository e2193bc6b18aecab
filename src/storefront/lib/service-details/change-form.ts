import type {
  EsdServiceDetailsEndCustomer,
  EsdServiceDetailsResponse,
} from "../../../types/esd-service-details"
import { changeParts } from "./change-parts"
import { addPart, copyToAll, removePart } from "./deal-parts"
import type { DetailsForm, NewEndCustomer } from "./details-form"
import { fillForm } from "./fill-form"
import { addNew, setForResale, setNew, setRecipient } from "./set-recipient"

/** What somebody does in the form. */
export type FormChange =
  | { type: "fill"; details: EsdServiceDetailsResponse }
  | { type: "setForResale"; part: string; forResale: boolean }
  | { type: "setQuantity"; part: string; quantity: string }
  | { type: "setDeliveryEmail"; part: string; email: string }
  | { type: "choose"; part: string; endCustomer: EsdServiceDetailsEndCustomer }
  | { type: "chooseNew"; part: string; draft: string }
  | { type: "addNew"; part: string; country: string }
  | { type: "clearRecipient"; part: string }
  | { type: "setNew"; draft: string; values: Partial<NewEndCustomer> }
  | { type: "addPart"; line: string }
  | { type: "removePart"; part: string }
  | { type: "useForAll"; part: string }

/** The form after a change; a reducer. */
export function changeForm(form: DetailsForm, change: FormChange): DetailsForm {
  switch (change.type) {
    case "fill":
      return fillForm(change.details)
    case "setForResale":
      return setForResale(form, change.part, change.forResale)
    case "setQuantity":
      return changeParts(form, change.part, (part) => ({
        ...part,
        quantity: change.quantity,
      }))
    case "setDeliveryEmail":
      return changeParts(form, change.part, (part) => ({
        ...part,
        deliveryEmail: change.email,
      }))
    case "choose":
      return setRecipient(form, change.part, {
        kind: "existing",
        endCustomer: change.endCustomer,
      })
    case "chooseNew":
      return setRecipient(form, change.part, {
        kind: "new",
        draftId: change.draft,
      })
    case "addNew":
      return addNew(form, change.part, change.country)
    case "clearRecipient":
      return setRecipient(form, change.part, null)
    case "setNew":
      return setNew(form, change.draft, change.values)
    case "addPart":
      return addPart(form, change.line)
    case "removePart":
      return removePart(form, change.part)
    case "useForAll":
      return copyToAll(form, change.part)
  }
}
