import type {
  AdminEsdAccountListResponse,
  EsdAccountResponse,
} from "../../../types"
import { sdk } from "./sdk"

/** Longest text that the API searches for. */
const MAX_SEARCH = 200

/** Which accounts are read. */
export type AccountQuery = {
  id?: string[]
  q?: string
  role?: string | string[]
  sync_status?: string | string[]
  is_syncing?: boolean
  connection_id?: string
  country?: string | string[]
  reseller_account_id?: string | string[]
  order?: string
  offset?: number
  limit?: number
}

/** Some accounts, and how many there are in all. */
export type AccountPage = { accounts: EsdAccountResponse[]; count: number }

/** Reads one page of accounts. */
export async function fetchAccounts(query: AccountQuery): Promise<AccountPage> {
  const { esd_accounts, count } =
    await sdk.client.fetch<AdminEsdAccountListResponse>("/admin/esd/accounts", {
      query: { ...query, q: query.q?.trim().slice(0, MAX_SEARCH) || undefined },
    })

  return { accounts: esd_accounts, count }
}
