import type { InferTypeOf } from "@medusajs/framework/types"
import type { EsdAccount } from "./models/esd-account"
import type { EsdAsset } from "./models/esd-asset"
import type { EsdLedgerEntry } from "./models/esd-ledger-entry"
import type { EsdProduct } from "./models/esd-product"

export type {
  AccountAddress,
  AccountChanges,
  AccountSelection,
  AccountSyncOutcome,
  CreateAccountInput,
  EndCustomer,
  EnsureAccountInput,
  PlacedEndCustomer,
  PlaceEndCustomersInput,
} from "./account-types"
export type {
  CancellationChanges,
  ChangedCancellation,
  ReturnOutcome,
} from "./cancellation-types"

export type EsdAccountRecord = InferTypeOf<typeof EsdAccount>
export type EsdAssetRecord = InferTypeOf<typeof EsdAsset>
export type EsdLedgerEntryRecord = InferTypeOf<typeof EsdLedgerEntry>
export type EsdProductRecord = InferTypeOf<typeof EsdProduct>

/** Who did something: the plugin by itself, a member of staff, or a customer. */
export type Actor = {
  type: "system" | "user" | "customer"
  id: string | null
}

/** What became of one try to buy a licence; the queue acts on it. */
export type ProvisionOutcome = {
  /**
   * - `synchronized`: the key is here;
   * - `waiting`: nothing to do until an account or a payment arrives;
   * - `retry`: tried again after `retryAfterMs`, or with the queue's back-off;
   * - `refused`: the vendor refused, or the tries are used up.
   */
  outcome: "synchronized" | "waiting" | "retry" | "refused"
  /** Stable code: a reason of design section 2 or the vendor's error code. */
  reason?: string
  retryAfterMs?: number
  /** The vendor asked everybody to slow down, so the whole queue waits. */
  pauseQueue?: boolean
  /** Accounts that this try made known to the vendor, which others may wait for. */
  synchronized_account_ids?: string[]
}

/** What became of asking the vendor about a licence; the queue acts on it. */
export type RefreshOutcome = {
  /**
   * - `refreshed`, `unchanged`: the vendor answered;
   * - `not_found`, `not_bought`, `connection_removed`: nobody was asked;
   * - `unknown_to_vendor`: it holds no key for this licence;
   * - `retry`: it does not answer now;
   * - `refused`: it refuses to answer.
   */
  outcome:
    | "refreshed"
    | "unchanged"
    | "not_found"
    | "not_bought"
    | "connection_removed"
    | "unknown_to_vendor"
    | "retry"
    | "refused"
  /** The vendor's error code. */
  reason?: string
  /** The vendor's error in a sentence for staff. */
  message?: string
  retryAfterMs?: number
  /** The vendor asked everybody to slow down, so the whole queue waits. */
  pauseQueue?: boolean
}

/** A licence as the split of an order creates it. */
export type CreateAssetInput = {
  order_id: string
  order_display_id: number
  line_item_id: string
  unit_index: number
  unit_count: number
  customer_id: string | null
  delivery_email: string
  recipient_name: string | null
  locale: string
  purchased_at: Date | string
  connection_id: string
  esd_product_id: string
  variant_id: string | null
  sku: string
  product_title: string
  country: string
  language: string
  account_id: string
  reseller_account_id: string | null
  download_link: string | null
  /** Net amount after discounts in major units, as an exact decimal. */
  amount: string
  /** Tax in major units, as an exact decimal. */
  tax_amount: string
  currency_code: string
  /** `awaiting_payment` keeps the licence from being bought; null lets it go. */
  sync_reason: "queued" | "awaiting_payment"
  /** Why it is the buyer's although the order says otherwise: a code for the ledger; null where nothing was refused. */
  resale_refused: string | null
}

/** What an e-mail needs of its licence; the key stays sealed. */
export type MailClaim = Pick<
  EsdAssetRecord,
  | "id"
  | "order_id"
  | "order_display_id"
  | "customer_id"
  | "delivery_email"
  | "recipient_name"
  | "locale"
  | "purchased_at"
  | "sku"
  | "product_title"
  | "unit_index"
  | "unit_count"
  | "download_link"
  | "email_attempts"
  | "email_resends"
> & {
  /** Names this claim; only its holder may say what became of the e-mail. */
  claim: string
  /** Whether it goes where a person asked, and not to the licence's own address. */
  is_redirected: boolean
  /** Of the reseller that the licence was bought by, if any. */
  reseller_email: string | null
}

/** The secrets of a licence in the clear. Hand them on, store them nowhere. */
export type RevealedLicence = {
  product_key: string
  activation_link: string | null
}

/** A claimed e-mail together with the secrets it carries. */
export type OpenedMailClaim = MailClaim & RevealedLicence

/** How a connection is doing, for staff. */
export type ConnectionState = {
  id: string
  system_name: string
  country: string
  language: string
  /** Whether the identity provider gave an access token just now. */
  is_authorized: boolean
  /** Why not, in a sentence. */
  error: string | null
  /** When the certificate runs out. */
  certificate_expires_at: Date
}

/** What a run over the vendor's catalogue changed, by number of offerings. */
export type CatalogueImport = {
  connection_id: string
  new: number
  changed: number
  discontinued: number
}

/** A licence as the split of its order goes on with it. */
export type OrderAsset = {
  id: string
  line_item_id: string
  unit_index: number
  connection_id: string
  sku: string
  product_title: string
  customer_id: string | null
  status: EsdAssetRecord["status"]
  sync_status: EsdAssetRecord["sync_status"]
  sync_reason: string | null
  invoice_id: string | null
  /** Exact decimals in major units. */
  amount: string
  tax_amount: string
}
