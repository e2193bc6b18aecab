import type { CreateAssetInput } from "../../types"

/** What a licence is created from; every line of an index is its own. */
export function anAssetInput(
  index: number,
  changes: Partial<CreateAssetInput> & { account_id: string }
): CreateAssetInput {
  return {
    order_id: `order_${index}`,
    order_display_id: index,
    line_item_id: `ordli_${String(index).padStart(6, "0")}`,
    unit_index: 0,
    unit_count: 1,
    customer_id: "cus_1",
    delivery_email: `buyer${index}@contoso.test`,
    recipient_name: null,
    locale: "en",
    purchased_at: new Date(Date.UTC(2026, 0, 1) + index * 1000),
    connection_id: "test",
    esd_product_id: "esdp_1",
    variant_id: "variant_1",
    sku: "79G-05018",
    product_title: "Office Home & Business 2024",
    country: "DE",
    language: "de-DE",
    reseller_account_id: null,
    download_link: null,
    amount: "249",
    tax_amount: "47.31",
    currency_code: "eur",
    sync_reason: "queued",
    resale_refused: null,
    ...changes,
  }
}
