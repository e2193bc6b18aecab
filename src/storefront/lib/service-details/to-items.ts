import type {
  EsdEndCustomerInput,
  EsdServiceDetailsItem,
} from "../../client/inputs"
import type { DetailsForm, NewEndCustomer, PartForm } from "./details-form"

/** What a filled in form asks the shop for. */
export function toItems({
  lines,
  drafts,
}: DetailsForm): EsdServiceDetailsItem[] {
  return lines.flatMap(({ line, parts }) =>
    parts.map((part) => ({
      line_item_id: line.line_item_id,
      for_resale: part.forResale,
      ...(part.forResale && recipientOf(part, drafts)),
      delivery_email: part.deliveryEmail.trim() || null,
      quantity: Number(part.quantity),
    }))
  )
}

function recipientOf(
  { recipient }: PartForm,
  drafts: DetailsForm["drafts"]
): Pick<EsdServiceDetailsItem, "end_customer" | "end_customer_id"> {
  if (!recipient) {
    return {}
  }

  return recipient.kind === "new"
    ? { end_customer: toInput(drafts[recipient.draftId]) }
    : { end_customer_id: recipient.endCustomer.id }
}

function toInput({
  address_1,
  address_2,
  postal_code,
  city,
  province,
  ...person
}: NewEndCustomer): EsdEndCustomerInput {
  const address = { address_1, address_2, postal_code, city, province }

  return {
    ...filled(person),
    email: person.email.trim(),
    ...(Object.keys(filled(address)).length && { address: filled(address) }),
  }
}

/** What was left blank is left out. */
function filled(texts: Record<string, string>): Record<string, string> {
  const result: Record<string, string> = {}

  for (const [name, text] of Object.entries(texts)) {
    if (text.trim()) {
      result[name] = text.trim()
    }
  }

  return result
}
