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
  delivered_at: string | null
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
