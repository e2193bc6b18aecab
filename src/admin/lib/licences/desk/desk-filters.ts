import { DATE_RANGE_TEXT } from "../../table/date-range"
import type { TableFilters } from "../../table/table-state"

const AN_ID = /^[\w-]{1,100}$/
/** Microsoft has more codes than the plugin knows. */
const A_CODE = /^.{1,100}$/

/** The filters of the licence desk with their values, all as the API names them. */
export const DESK_FILTERS = {
  status: ["active", "cancellation_requested", "cancelled"],
  sync_status: ["unsynchronized", "synchronized", "failed"],
  sync_reason: A_CODE,
  token_status: ["activated", "redeemed", "return_accepted"],
  email_status: ["pending", "sent", "failed", "suppressed"],
  is_invoiced: ["true", "false"],
  is_refunded: ["true"],
  customer_id: AN_ID,
  end_customer_id: AN_ID,
  reseller_account_id: AN_ID,
  esd_product_id: AN_ID,
  connection_id: /^.{1,100}$/,
  return_status: ["none", "successful"],
  purchased_at: DATE_RANGE_TEXT,
  order_id: AN_ID,
  variant_id: AN_ID,
} as const satisfies TableFilters

/** Columns by which the API sorts the licences; their ids are its fields. */
export const DESK_SORTING = ["purchased_at", "order_display_id"] as const
