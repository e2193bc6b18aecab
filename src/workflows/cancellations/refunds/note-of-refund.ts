/** A credit note as a refund names it. */
export type NamedCreditNote = { id: string; number: string }

/** What stands at a refund of ours, for people and for the next try. */
export function noteOfRefund({ id, number }: NamedCreditNote): string {
  return `Credit note ${number} (${id})`
}

/** Whether a refund was made for a credit note. */
export function isForCreditNote(
  { note }: { note: string | null },
  id: string
): boolean {
  return note?.endsWith(`(${id})`) ?? false
}
