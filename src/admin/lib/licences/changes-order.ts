import type { LicenceCounts } from "./count-licences"

/**
 * Says whether what became of an order's licences changes the order itself and
 * its documents: the first licences came up, and the invoice with them, or the
 * last one arrived, which marks the fulfilment as delivered.
 */
export function changesOrder(
  before: LicenceCounts | undefined,
  now: LicenceCounts | undefined
): boolean {
  if (!before || !now) {
    return false
  }

  return (
    (before.total === 0 && now.total > 0) ||
    (before.onTheWay > 0 && now.onTheWay === 0)
  )
}
