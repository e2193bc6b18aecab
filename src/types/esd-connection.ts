import type { EsdRefundPolicy } from "./esd-cancellation"

/** Body of an answer that lists the connections of the plugin's options. */
export type AdminEsdConnectionListResponse = {
  /** The first is the one that is taken where none is named. */
  connections: Array<{
    id: string
    system_name: string
    /** ISO 3166-1 alpha-2, capitals. */
    country: string
    language: string
  }>
  count: number
  /** What the shop does about the money of licences that are returned; the option of all connections. */
  refund_on_return: EsdRefundPolicy
}
