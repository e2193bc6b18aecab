import type { EsdLedgerEntryResponse } from "./esd-asset"

/** A postal address of an account. */
export type EsdAccountAddress = {
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
}

/** The reseller that an end customer belongs to. */
export type EsdAccountReseller = {
  id: string
  company_name: string | null
  email: string
}

/** A party that Microsoft ESD knows or will know, as staff see it. */
export type EsdAccountResponse = {
  id: string
  connection_id: string
  role: "reseller" | "user"
  /** The Medusa customer behind the account, where there is one. */
  customer_id: string | null
  /** Null for who buys directly. */
  reseller: EsdAccountReseller | null
  /** Contact e-mail in the shop. */
  email: string
  /** Microsoft contact e-mail; null where it is the contact e-mail. */
  microsoft_email: string | null
  company_name: string | null
  first_name: string | null
  last_name: string | null
  phone: string | null
  /** ISO 3166-1 alpha-2, capitals. */
  country: string
  address: EsdAccountAddress | null
  sync_status: "unsynchronized" | "synchronized" | "failed"
  /** Whether a synchronization was asked for, or runs, and has not ended. */
  is_syncing: boolean
  /** The vendor's error code. */
  sync_error_code: string | null
  /** The vendor's error in an English sentence. */
  sync_error: string | null
  vendor_account_id: string | null
  /** When the last try began. */
  last_sync_at: string | null
  synchronized_at: string | null
  created_at: string
  updated_at: string
  /** Licences that wait for this account. */
  waiting_licences: number
}

/** Body of an answer that holds one account. */
export type AdminEsdAccountResponse = { esd_account: EsdAccountResponse }

/** Body of an answer that holds one account with its ledger. */
export type AdminEsdAccountDetailResponse = {
  esd_account: EsdAccountResponse & { ledger: EsdLedgerEntryResponse[] }
}

/** Body of an answer that lists accounts. */
export type AdminEsdAccountListResponse = {
  esd_accounts: EsdAccountResponse[]
  count: number
  offset: number
  limit: number
}

/** Answer of a request to synchronize many accounts. */
export type AdminEsdAccountsSyncResponse = {
  /** How many synchronizations were asked for. */
  requested: number
}

/** The accounts of one Medusa customer, with what a new one would be made of. */
export type AdminEsdCustomerAccountResponse = {
  /** The one of the first connection that has one. */
  esd_account: EsdAccountResponse | null
  esd_accounts: EsdAccountResponse[]
  connections: Array<{ id: string; system_name: string; country: string }>
  customer: {
    id: string
    /** The `customer_id` of a new account; null for a guest, whose account is found by its e-mail address. */
    customer_id: string | null
    email: string
    company_name: string | null
    first_name: string | null
    last_name: string | null
    phone: string | null
  }
}
