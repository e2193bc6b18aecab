import { MathBN } from "@medusajs/framework/utils"
import { joinFilled } from "../../modules/esd/lib/join-filled"
import type { OrderAsset } from "../../modules/esd/types"
import type { IssueInvoiceInput } from "../../modules/esd-invoice/types"
import { COUNTRY_CODES } from "../../types/country-codes"
import type { EsdLine } from "./find-esd-lines"
import type { OrderToSplit } from "./order-to-split"

type Input = {
  order: OrderToSplit
  lines: EsdLine[]
  assets: OrderAsset[]
  /** Name of the seller where the plugin's options have none. */
  storeName: string
  locale: string
  timeZone: string
}

/** The invoice of an order: one item for each licence. */
export function prepareInvoice({
  order,
  lines,
  assets,
  storeName,
  locale,
  timeZone,
}: Input): IssueInvoiceInput {
  const taxRates = new Map(lines.map(({ line }) => [line.id, taxRate(line)]))

  return {
    order_id: order.id,
    order_display_id: order.display_id,
    customer_id: order.customer_id,
    bill_to: billTo(order, locale),
    seller_name: storeName,
    currency_code: order.currency_code,
    locale,
    time_zone: timeZone,
    items: assets.map((asset) => ({
      asset_id: asset.id,
      line_item_id: asset.line_item_id,
      sku: asset.sku,
      title: asset.product_title,
      amount: asset.amount,
      tax_amount: asset.tax_amount,
      tax_rate: taxRates.get(asset.line_item_id) ?? null,
    })),
  }
}

function billTo(
  order: OrderToSplit,
  locale: string
): IssueInvoiceInput["bill_to"] {
  const address = order.billing_address ?? order.shipping_address
  const company =
    joinFilled(address?.company) || joinFilled(order.customer?.company_name)
  const person = joinFilled(address?.last_name) ? address : order.customer

  return {
    name:
      joinFilled(person?.first_name, person?.last_name) ||
      company ||
      order.email,
    ...(company && { company }),
    address_lines: [
      joinFilled(address?.address_1),
      joinFilled(address?.address_2),
      joinFilled(address?.postal_code, address?.city),
      joinFilled(address?.province),
      countryName(joinFilled(address?.country_code).toUpperCase(), locale),
    ].filter(Boolean),
    email: order.email,
  }
}

/** Medusa checks no billing address, so a country may be anything. */
function countryName(code: string, locale: string): string {
  return COUNTRY_CODES.includes(code)
    ? (new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code)
    : code
}

function taxRate({ tax_lines }: EsdLine["line"]): number | null {
  return tax_lines?.length
    ? MathBN.sum(...tax_lines.map(({ rate }) => rate)).toNumber()
    : null
}
