import type { EsdAccountRecord } from "./types"

/** A postal address; the vendor is never told. */
export type AccountAddress = {
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
}

/** A buyer as the vendor has to know it. */
export type EnsureAccountInput = {
  connection_id: string
  role: "reseller" | "user"
  customer_id: string | null
  email: string
  company_name: string | null
  first_name: string | null
  last_name: string | null
  phone: string | null
  country: string
}

/** An account that a person creates. What is absent is null. */
export type CreateAccountInput = {
  connection_id: string
  role: "reseller" | "user"
  customer_id?: string | null
  /** The reseller that an end customer belongs to. */
  reseller_account_id?: string | null
  email: string
  microsoft_email?: string | null
  company_name?: string | null
  first_name?: string | null
  last_name?: string | null
  phone?: string | null
  country: string
  address?: Partial<AccountAddress> | null
}

/** What a person can change of an account; what is absent stays. */
export type AccountChanges = Partial<
  Omit<CreateAccountInput, "connection_id" | "reseller_account_id">
>

/** Which accounts to synchronize: some, or all that failed. */
export type AccountSelection = { ids: string[] } | { sync_status: "failed" }

/** What became of one try to synchronize an account; the queue acts on it. */
export type AccountSyncOutcome = {
  /**
   * - `synchronized`: the vendor knows the account;
   * - `retry`: tried again after `retryAfterMs`, or with the queue's back-off;
   * - `refused`: the vendor refused, or the tries are used up;
   * - `not_wanted`: it failed before, and nobody asked again.
   */
  outcome: "synchronized" | "retry" | "refused" | "not_wanted"
  reason?: string
  retryAfterMs?: number
  /** The vendor asked everybody to slow down, so the whole queue waits. */
  pauseQueue?: boolean
}

/** An end customer as its reseller sees it. */
export type EndCustomer = Pick<
  EsdAccountRecord,
  | "id"
  | "email"
  | "company_name"
  | "first_name"
  | "last_name"
  | "phone"
  | "country"
  | "address"
  | "sync_status"
  | "created_at"
>

/** For whom licences are bought that a reseller sells on. */
export type PlaceEndCustomersInput = {
  /** The customer who orders. */
  customer_id: string
  resales: Array<{
    /** As the checkout named it; nothing about it is certain. */
    end_customer_id: string
    /** The customer's own account on the connection that the licence is bought on. */
    account_id: string
  }>
}

/** The end customer's account on the connection that a licence is bought on. */
export type PlacedEndCustomer = {
  account_id: string
  /** Name or company; null where the account has neither. */
  recipient_name: string | null
}
