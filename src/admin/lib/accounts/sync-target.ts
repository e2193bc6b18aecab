import type { EsdAccountResponse } from "../../../types"
import type { AccountCustomer, Connection } from "./account"

/** Whom the sync options are for: an account, or a customer who has none on a connection yet. */
export type SyncTarget =
  | { account: EsdAccountResponse }
  | {
      account: null
      customer: AccountCustomer
      connection: Connection
    }
