import { changeParts } from "./change-parts"
import {
  type DetailsForm,
  type NewEndCustomer,
  NOBODY_YET,
  type PartForm,
  type Recipient,
} from "./details-form"

/** Chooses whom a part is for, or with null nobody yet. */
export function setRecipient(
  form: DetailsForm,
  partId: string,
  chosen: Recipient | null
) {
  return changeParts(form, partId, (part) => place(form, part, chosen))
}

/** Says whether a part is for resale. */
export function setForResale(
  form: DetailsForm,
  partId: string,
  forResale: boolean
): DetailsForm {
  return changeParts(form, partId, (part) => ({
    ...place(form, part, forResale ? part.recipient : null),
    forResale,
  }))
}

/** The keys' address follows the end customer, unless somebody typed another. */
function place(
  { drafts }: DetailsForm,
  part: PartForm,
  chosen: Recipient | null
): PartForm {
  const follows =
    !part.deliveryEmail ||
    part.deliveryEmail === emailOf(part.recipient, drafts)

  return {
    ...part,
    recipient: chosen,
    deliveryEmail: follows ? emailOf(chosen, drafts) : part.deliveryEmail,
  }
}

function emailOf(
  chosen: Recipient | null,
  drafts: DetailsForm["drafts"]
): string {
  if (!chosen) {
    return ""
  }

  return chosen.kind === "new"
    ? drafts[chosen.draftId].email
    : chosen.endCustomer.email
}

/** A new end customer, to be filled in, for a part. */
export function addNew(
  form: DetailsForm,
  partId: string,
  country: string
): DetailsForm {
  const draftId = `new-${form.count}`
  const drafts = { ...form.drafts, [draftId]: { ...NOBODY_YET, country } }

  return setRecipient({ ...form, drafts, count: form.count + 1 }, partId, {
    kind: "new",
    draftId,
  })
}

/** Fills in a new end customer. */
export function setNew(
  form: DetailsForm,
  draftId: string,
  values: Partial<NewEndCustomer>
): DetailsForm {
  const former = form.drafts[draftId]
  const next = { ...former, ...values }
  const changed = changeParts(form, null, (part) =>
    part.recipient?.kind === "new" &&
    part.recipient.draftId === draftId &&
    part.deliveryEmail === former.email
      ? { ...part, deliveryEmail: next.email }
      : part
  )

  return { ...changed, drafts: { ...form.drafts, [draftId]: next } }
}
