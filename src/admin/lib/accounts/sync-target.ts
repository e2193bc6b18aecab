import type {
  AdminEsdCustomerAccountResponse,
  EsdAccountResponse,
} from "../../../types"
import type { Connection } from "./account"

/** Whom the sync options are for: an account, or a customer who has none on a connection yet. */
export type SyncTarget =
  | { account: EsdAccountResponse }
  | {
      account: null
      customer: AdminEsdCustomerAccountResponse["customer"]
      connection: Connection
    }
