import type {
  EsdAssetReturnResponse,
  EsdCancellationResponse,
} from "./esd-cancellation"

/** The end customer of a licence as its asset shows it. */
export type EsdAssetEndCustomer = {
  id: string
  company_name: string | null
  email: string
}

/** One licence. Amounts are net and tax, in major units. */
export type EsdAssetResponse = {
  id: string
  order_id: string
  order_display_id: number
  line_item_id: string
  /** Which licence of its order line this is, from 0. */
  unit_index: number
  /** How many licences that line has. */
  unit_count: number
  customer_id: string | null
  end_customer: EsdAssetEndCustomer
  /** Whether a reseller bought it for the end customer. */
  for_resale: boolean
  delivery_email: string
  sku: string
  product_title: string
  variant_id: string | null
  status: "active" | "cancellation_requested" | "cancelled"
  sync_status: "unsynchronized" | "synchronized" | "failed"
  /** `queued`, `awaiting_payment`, `awaiting_account`, `outcome_unknown`, `token_pending`, or the vendor's error code. */
  sync_reason: string | null
  token_status: "activated" | "redeemed" | "return_accepted" | null
  return_status: "none" | "successful"
  email_status: "pending" | "sent" | "failed" | "suppressed"
  email_sent_at: string | null
  /** The key with all but its last five characters hidden; null until it is there. */
  display_key: string | null
  download_link: string | null
  amount: number
  tax_amount: number
  currency_code: string
  purchased_at: string
  invoice_id: string | null
  /** The credit note that gives its price back. */
  credit_note_id: string | null
  return: EsdAssetReturnResponse
  /** The latest attempt to cancel it. */
  cancellation: EsdCancellationResponse | null
}

/** One entry of a licence's ledger. */
export type EsdLedgerEntryResponse = {
  id: string
  action: string
  actor_type: "system" | "user" | "customer"
  actor_id: string | null
  details: Record<string, string | number | null> | null
  created_at: string
}

/** One licence as staff see it. */
export type AdminEsdAssetResponse = EsdAssetResponse & {
  connection_id: string
  vendor_order_id: string | null
  /** The vendor's error in a sentence. */
  sync_error: string | null
  sync_attempts: number
  synchronized_at: string | null
  email_attempts: number
  email_error: string | null
  /** Where staff had it sent the last time they asked, if not to `delivery_email`. */
  email_to: string | null
  esd_product_id: string
  recipient_name: string | null
  /** Language of its e-mails, BCP 47. */
  locale: string
  country: string
  language: string
  order_canceled_at: string | null
  /** When its order was refunded although this licence was not returned. */
  order_refunded_at: string | null
  delivered_at: string | null
}

/** Body of `GET /admin/esd/assets`. */
export type AdminEsdAssetListResponse = {
  esd_assets: AdminEsdAssetResponse[]
  /** How many there are; where there are more than 1,000 it is that number, unless they are those of given orders. */
  count: number
  /** Whether `count` says all, and not only that there are more. */
  is_count_exact: boolean
  offset: number
  limit: number
  /** To give as `after` for the next page; null on the last one. */
  next_cursor: string | null
  /** To give as `before` for the page before; null on the first one. */
  previous_cursor: string | null
}

/** Body of `POST /admin/esd/assets/search`. */
export type AdminEsdAssetSearchResponse = {
  esd_assets: AdminEsdAssetResponse[]
  count: number
  offset: number
  limit: number
}

/** Body of an answer about many licences; the work follows. */
export type AdminEsdAssetsActionResponse = {
  /** How many licences it was accepted for. */
  accepted: number
  /** Those that it was refused for, each with a sentence and a stable code. */
  refused: Array<{ id: string; code: string; message: string }>
  /** Only of a retry by `sync_reason`: whether there are more licences than the 10,000 that one request takes. */
  has_more?: boolean
}

/** Body of an answer that holds one licence for staff. */
export type AdminEsdAssetDetailResponse = {
  esd_asset: AdminEsdAssetResponse & { ledger: EsdLedgerEntryResponse[] }
}

/** Answer of a reveal. Comes with `Cache-Control: no-store`. */
export type EsdAssetRevealResponse = {
  product_key: string
  activation_link: string | null
}
