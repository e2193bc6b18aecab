import type { ToldCancellation } from "../../modules/esd/services/notices/read-told-cancellations"

/** Licences of which an e-mail says the same, in the form that the templates take. */
export type LicenceGroup = {
  licences: Array<{
    productTitle: string
    sku: string
    licenceNumber: number
    licenceCount: number
    displayKey: string | null
  }>
  comment: string | null
  isByCustomer: boolean
  decisionComment: string | null
  reason: string | null
  error: string | null
  creditNoteNumber: string | null
}

/** Puts the licences together of which the same is to be said, in their order. */
export function groupLicences(
  cancellations: ToldCancellation[],
  creditNoteNumbers: ReadonlyMap<string, string> = new Map()
): LicenceGroup[] {
  const groups = new Map<string, LicenceGroup>()

  for (const cancellation of cancellations) {
    const said = {
      comment: cancellation.comment,
      isByCustomer: cancellation.requested_by_type === "customer",
      decisionComment: cancellation.decision_comment,
      reason: cancellation.reason,
      error: cancellation.error,
      creditNoteNumber:
        creditNoteNumbers.get(cancellation.credit_note_id ?? "") ?? null,
    }
    const key = JSON.stringify(said)
    const group = groups.get(key) ?? { licences: [], ...said }

    group.licences.push({
      productTitle: cancellation.product_title,
      sku: cancellation.sku,
      licenceNumber: cancellation.unit_index + 1,
      licenceCount: cancellation.unit_count,
      displayKey: cancellation.display_key,
    })
    groups.set(key, group)
  }

  return [...groups.values()]
}
