import type { Words } from "../../words/english"
import { isEmail } from "../is-email"
import type {
  DetailsForm,
  LineForm,
  NewEndCustomer,
  PartForm,
} from "./details-form"
import { quantityOf, sumOf } from "./sum-of"

/** Something in the form that is not right. */
export type Fault = {
  /** `<id of a part or a new end customer>.<field>` */
  field: string
  text: string
  /** Title of the line. */
  line: string
}

type FaultWords = Words["serviceDetails"]["faults"]
type Found = Omit<Fault, "line">

/** What is not right in a form, from top to bottom. */
export function findFaults(
  { lines, drafts }: DetailsForm,
  words: FaultWords
): Fault[] {
  const seen = new Set<string>()
  const ofDraft = (id: string) => {
    const isNew = !seen.has(id)
    seen.add(id)

    return isNew ? draftFaults(id, drafts[id], words) : []
  }

  return lines.flatMap((form) =>
    [
      ...form.parts.flatMap((part) => [
        ...recipientFaults(part, ofDraft, words),
        ...partFaults(part, words),
      ]),
      ...sumFaults(form, words),
    ].map((fault) => ({ ...fault, line: form.line.title }))
  )
}

function recipientFaults(
  { id, forResale, recipient }: PartForm,
  ofDraft: (id: string) => Found[],
  words: FaultWords
): Found[] {
  if (!forResale) {
    return []
  }

  if (!recipient) {
    return [{ field: `${id}.recipient`, text: words.endCustomerMissing }]
  }

  return recipient.kind === "new" ? ofDraft(recipient.draftId) : []
}

function draftFaults(
  id: string,
  { email, country }: NewEndCustomer,
  words: FaultWords
): Found[] {
  const faults: Found[] = []

  if (!isEmail(email)) {
    const text = email.trim() ? words.emailWrong : words.emailMissing
    faults.push({ field: `${id}.email`, text })
  }

  if (!country) {
    faults.push({ field: `${id}.country`, text: words.countryMissing })
  }

  return faults
}

function partFaults(part: PartForm, words: FaultWords): Found[] {
  const { id, deliveryEmail } = part
  const faults: Found[] = []

  if (deliveryEmail.trim() && !isEmail(deliveryEmail)) {
    faults.push({ field: `${id}.deliveryEmail`, text: words.emailWrong })
  }

  if (quantityOf(part) === null) {
    faults.push({ field: `${id}.quantity`, text: words.quantityWrong })
  }

  return faults
}

function sumFaults({ line, parts }: LineForm, words: FaultWords): Found[] {
  const said = sumOf(parts)

  return said !== line.quantity && parts.every((part) => quantityOf(part))
    ? [
        {
          field: `${parts[0].id}.quantity`,
          text: words.sumWrong(said, line.quantity),
        },
      ]
    : []
}
