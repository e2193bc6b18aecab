import type {
  LinkedEsdProduct,
  OrderToSplit,
} from "../../orders/order-to-split"
import type { ServiceDetails } from "../../service-details/service-details"

/** A line that becomes licences. */
export type DraftEsdLine = {
  name: string
  quantity: number
  product: LinkedEsdProduct
  details: ServiceDetails
}

/** An account that the licences are bought for. */
export type DraftAccount = {
  name: string
  sync_status: "unsynchronized" | "synchronized" | "failed"
}

/** All that the checks of a draft order look at. */
export type DraftFacts = {
  order: OrderToSplit
  lines: DraftEsdLine[]
  isReseller: boolean
  /** Ids of the customer's own end customers among those that are named. */
  endCustomerIds: ReadonlySet<string>
  /** Of each party on each connection; one that is made when the order is executed is `unsynchronized`. */
  accounts: DraftAccount[]
  /** Whether accounts are synchronized without being asked for. */
  autoSyncAccounts: boolean
}
