import type { AdminEsdAssetResponse } from "../../../types"

/** A delivered licence that differs from the usual one as a test needs it. */
export function licence(
  differences: Partial<AdminEsdAssetResponse> = {}
): AdminEsdAssetResponse {
  return {
    id: "esda_1",
    order_id: "order_1",
    order_display_id: 1001,
    line_item_id: "ordli_1",
    unit_index: 0,
    unit_count: 3,
    customer_id: "cus_1",
    end_customer: {
      id: "esdacc_1",
      company_name: "Contoso GmbH",
      email: "office@contoso.test",
    },
    for_resale: true,
    delivery_email: "anna@contoso.test",
    sku: "79G-05018",
    product_title: "Office Home & Student",
    variant_id: "variant_1",
    status: "active",
    sync_status: "synchronized",
    sync_reason: null,
    token_status: "activated",
    return_status: "none",
    email_status: "sent",
    email_sent_at: "2026-11-22T19:18:32.123Z",
    display_key: "•••••-•••••-•••••-•••••-MFJ3Y",
    download_link: null,
    amount: 100,
    tax_amount: 19,
    currency_code: "eur",
    purchased_at: "2026-11-22T19:18:27.625Z",
    invoice_id: "esdinv_1",
    credit_note_id: null,
    return: {
      is_possible: true,
      until: "2026-12-22T09:00:00.000Z",
      reason: null,
    },
    cancellation: null,
    order_refunded_at: null,
    connection_id: "de",
    vendor_order_id: "de7810bd",
    sync_error: null,
    sync_attempts: 1,
    synchronized_at: "2026-11-22T19:18:30.659Z",
    email_attempts: 1,
    email_error: null,
    email_to: null,
    esd_product_id: "esdp_1",
    recipient_name: "Anna Berg",
    locale: "de",
    country: "DE",
    language: "de",
    order_canceled_at: null,
    delivered_at: null,
    ...differences,
  }
}

/** What a licence is like before it has a key. */
export const WITHOUT_KEY: Partial<AdminEsdAssetResponse> = {
  sync_status: "unsynchronized",
  sync_reason: "queued",
  token_status: null,
  email_status: "pending",
  email_sent_at: null,
  display_key: null,
  synchronized_at: null,
}
