import type { TableFilters } from "../table/table-state"

const AN_ID = /^[\w-]{1,100}$/

/** The filters of the page of cancellations with their values, as the API names them. */
export const CANCELLATION_FILTERS = {
  status: [
    "requested",
    "accepted",
    "refused",
    "returned",
    "completed",
    "declined",
    "withdrawn",
  ],
  order_id: AN_ID,
} as const satisfies TableFilters

/** Query of `GET /admin/esd/cancellations`. */
export type CancellationQuery = {
  status?: readonly string[]
  order_id?: string
  asset_id?: string
  offset?: number
  limit?: number
}

/** What the page asks the API for; a filter that is being chosen says nothing yet. */
export function cancellationQuery(
  {
    filters,
    pageIndex,
  }: { filters: Record<string, string[]>; pageIndex: number },
  limit: number
): CancellationQuery {
  const { status = [], order_id = [] } = filters

  return {
    ...(status.length && { status }),
    ...(order_id.length && { order_id: order_id[0] }),
    offset: pageIndex * limit,
    limit,
  }
}
