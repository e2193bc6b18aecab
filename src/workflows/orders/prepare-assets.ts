import { defaultCurrencies, MathBN } from "@medusajs/framework/utils"
import { spreadAmount } from "../../modules/esd/lib/spread-amount"
import type { CreateAssetInput } from "../../modules/esd/types"
import type { EsdLine } from "./find-esd-lines"
import { isPaid } from "./is-paid"
import type { OrderToSplit } from "./order-to-split"

type Input = {
  order: OrderToSplit
  lines: EsdLine[]
  /** Account ids by connection. */
  accounts: Record<string, string>
  provisionOn: "order.placed" | "payment.captured"
  /** Language of the e-mails, BCP 47. */
  locale: string
}

/** One asset for each licence of each line, its share of the line's total included. */
export function prepareAssets(input: Input): CreateAssetInput[] {
  return input.lines.flatMap((line) => prepareLine(input, line))
}

function prepareLine(
  { order, accounts, provisionOn, locale }: Input,
  { line, product }: EsdLine
): CreateAssetInput[] {
  const parts = Number(line.quantity)
  const spread = (amount: string) =>
    spreadAmount({
      amount,
      parts,
      decimalDigits: decimalDigits(order.currency_code),
    })
  const amounts = spread(MathBN.sub(line.total, line.tax_total).toFixed())
  const taxes = spread(MathBN.convert(line.tax_total).toFixed())
  const awaitsPayment = provisionOn === "payment.captured" && !isPaid(order)

  return amounts.map((amount, unit_index) => ({
    order_id: order.id,
    order_display_id: order.display_id,
    line_item_id: line.id,
    unit_index,
    unit_count: parts,
    customer_id: order.customer_id,
    delivery_email: order.email.trim(),
    recipient_name: recipientName(order),
    locale,
    purchased_at: order.created_at,
    connection_id: product.connection_id,
    esd_product_id: product.id,
    variant_id: line.variant_id,
    sku: product.sku,
    product_title: productTitle(line),
    country: product.country,
    language: product.language,
    account_id: accounts[product.connection_id],
    reseller_account_id: null,
    download_link: product.download_link,
    amount,
    tax_amount: taxes[unit_index],
    currency_code: order.currency_code,
    sync_reason: awaitsPayment ? "awaiting_payment" : "queued",
  }))
}

function decimalDigits(currencyCode: string): number {
  return defaultCurrencies[currencyCode.toUpperCase()]?.decimal_digits ?? 2
}

function recipientName(order: OrderToSplit): string | null {
  const person = order.customer?.first_name
    ? order.customer
    : (order.billing_address ?? order.shipping_address)

  return (
    [person?.first_name, person?.last_name].filter(Boolean).join(" ") || null
  )
}

function productTitle({ product_title, title, variant_title }: LineTitles) {
  const product = product_title ?? title

  return variant_title &&
    !/^default( variant)?$/i.test(variant_title) &&
    !product.includes(variant_title)
    ? `${product} (${variant_title})`
    : product
}

type LineTitles = EsdLine["line"]
