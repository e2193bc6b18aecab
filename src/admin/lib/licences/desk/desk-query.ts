import { formatCursor } from "../../table/cursor"
import { parseDateRange, toApiRange } from "../../table/date-range"
import { formatOrder, type TableState } from "../../table/table-state"

/** Longest text that the API searches for. */
const MAX_SEARCH = 200

/** Query of `GET /admin/esd/assets`. */
export type DeskQuery = Record<string, unknown>

/** What the desk asks the API for, without the page: the same for the list and for its export. */
export function deskFilters({ q, filters, sorting }: TableState): DeskQuery {
  const {
    purchased_at = [],
    is_invoiced = [],
    is_refunded,
    ...others
  } = filters
  const range = parseDateRange(purchased_at)

  return {
    ...Object.fromEntries(
      Object.entries(others).filter(([, values]) => values.length)
    ),
    ...(q.trim() && { q: q.trim().slice(0, MAX_SEARCH) }),
    // the API takes one of them, and both are all
    ...(is_invoiced.length === 1 && { is_invoiced: is_invoiced[0] }),
    ...(is_refunded?.length && { is_refunded: is_refunded[0] }),
    ...(range && { purchased_at: toApiRange(range) }),
    ...(sorting && { order: formatOrder(sorting) }),
  }
}

/** What the desk asks the API for. */
export function deskQuery(state: TableState, limit: number): DeskQuery {
  return { ...deskFilters(state), ...formatCursor(state.cursor), limit }
}
