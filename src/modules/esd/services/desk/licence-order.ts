import type { LicenceFilter } from "./licence-filter"

/** Orders that a list of licences can be asked in; `-` is the other way round. */
export const LICENCE_ORDERS = [
  "purchased_at",
  "-purchased_at",
  "order_display_id",
  "-order_display_id",
  "sync_status",
  "-sync_status",
] as const

export type LicenceOrder = (typeof LICENCE_ORDERS)[number]

/** What a list is sorted by. None of these columns can be null. */
export type SortedBy = {
  column: string
  type: "timestamptz" | "integer" | "text"
  isDescending: boolean
}

/** A total order: no two licences are equal in all of its columns. */
export type TotalOrder = {
  /** Tells it from others, for cursors. */
  name: string
  columns: SortedBy[]
}

const TYPES = {
  purchased_at: "timestamptz",
  order_display_id: "integer",
  sync_status: "text",
} as const

/**
 * Makes an order total. Among all licences the id decides, in the same
 * direction as the rest, which is what an index can read. Those of given orders
 * are few, and stand by line and unit; of those that share a `sync_status`,
 * the ones whose e-mail failed come first.
 */
export function totalOrder(
  order: LicenceOrder,
  { order_id }: Pick<LicenceFilter, "order_id">
): TotalOrder {
  const isDescending = order.startsWith("-")
  const column = order.replace("-", "") as keyof typeof TYPES
  const first = { column, type: TYPES[column], isDescending }

  if (!order_id) {
    return {
      name: order,
      columns: [first, { column: "id", type: "text", isDescending }],
    }
  }

  return {
    name: `${order} by line`,
    columns: [
      first,
      ...(column === "sync_status" ? [ascending("email_status", "text")] : []),
      ascending("line_item_id", "text"),
      ascending("unit_index", "integer"),
    ],
  }
}

function ascending(column: string, type: SortedBy["type"]): SortedBy {
  return { column, type, isDescending: false }
}
