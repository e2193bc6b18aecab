import type { DataTableFilteringState } from "@medusajs/ui"
import { formatDateRange, parseDateRange } from "../../../lib/table/date-range"
import { toTexts } from "../../../lib/table/to-texts"

/** The chosen values as the filters of the table have them. */
export function toFilterValues(
  filters: Record<string, string[]>
): DataTableFilteringState {
  const { purchased_at, is_invoiced, is_refunded, ...others } = filters

  return {
    ...others,
    ...(is_invoiced && { is_invoiced: is_invoiced[0] ?? "" }),
    ...(is_refunded && { is_refunded: is_refunded[0] ?? "" }),
    ...(purchased_at && { purchased_at: parseDateRange(purchased_at) ?? "" }),
  }
}

/** The chosen values as the address keeps them. */
export function fromFilterValues({
  purchased_at,
  ...others
}: DataTableFilteringState): Record<string, string[]> {
  return {
    ...toTexts(others),
    ...(purchased_at !== undefined && {
      purchased_at: formatDateRange(Object(purchased_at)),
    }),
  }
}
