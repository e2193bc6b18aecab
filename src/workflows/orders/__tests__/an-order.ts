import { parseServiceDetails } from "../../service-details/service-details"
import { type DetailedLine, findEsdLines } from "../find-esd-lines"
import type {
  LineToSplit,
  LinkedEsdProduct,
  OrderToSplit,
} from "../order-to-split"

/** An ESD product of a connection, as a variant has it. */
export const product = (
  connection_id: string,
  country = "DE"
): LinkedEsdProduct => ({
  id: `esdp_${connection_id}`,
  connection_id,
  sku: "79G-05018",
  country,
  language: "de-DE",
  status: "available",
  is_enabled: true,
  download_link: null,
})

/** A line of three licences at 100 EUR and 19 % tax. */
export const aLine = (changes: Partial<LineToSplit> = {}): LineToSplit => ({
  id: "ordli_1",
  quantity: 3,
  title: "Default variant",
  product_title: "Office Home 2024",
  variant_title: "Default variant",
  variant_id: "variant_1",
  total: 357,
  tax_total: 57,
  tax_lines: [{ rate: 19 }],
  metadata: null,
  variant: { esd_products: [product("de")] },
  ...changes,
})

/** An unpaid order of one such line. */
export const anOrder = (changes: Partial<OrderToSplit> = {}): OrderToSplit => ({
  id: "order_1",
  display_id: 7,
  status: "pending",
  is_draft_order: false,
  email: "buyer@example.com",
  locale: "de-DE",
  currency_code: "eur",
  customer_id: "cus_1",
  updated_at: "2026-11-22T10:00:00.000Z",
  total: 357,
  customer: null,
  billing_address: null,
  shipping_address: null,
  payment_collections: [],
  items: [aLine()],
  ...changes,
})

/** The lines of an order with their service details, as if they were signed. */
export const detailedLines = (order: OrderToSplit): DetailedLine[] =>
  findEsdLines(order).map((it) => ({
    ...it,
    details: parseServiceDetails(it.line.metadata),
  }))
