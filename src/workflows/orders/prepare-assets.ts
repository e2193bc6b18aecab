import { MathBN } from "@medusajs/framework/utils"
import { spreadAmount } from "../../modules/esd/lib/spread-amount"
import type {
  CreateAssetInput,
  PlacedEndCustomer,
} from "../../modules/esd/types"
import { decimalDigits } from "../decimal-digits"
import { dealOut } from "../service-details/deal-out"
import { titleOfLine } from "../title-of-line"
import type { DetailedLine } from "./find-esd-lines"
import { isPaid } from "./is-paid"
import type { OrderToSplit } from "./order-to-split"
import { partyOf } from "./party-of"

type Input = {
  order: OrderToSplit
  lines: DetailedLine[]
  /** The buyer's account ids by connection. */
  accounts: Record<string, string>
  /** The buyer's end customers that the order names; see `resaleKey`. */
  endCustomers: Record<string, PlacedEndCustomer>
  provisionOn: "order.placed" | "payment.captured"
  /** Language of the e-mails, BCP 47. */
  locale: string
}

/** One asset for each licence of each line, its share of the line's total included. */
export function prepareAssets(input: Input): CreateAssetInput[] {
  return input.lines.flatMap((line) => prepareLine(input, line))
}

function prepareLine(
  input: Input,
  { line, product, details }: DetailedLine
): CreateAssetInput[] {
  const { order, provisionOn, locale } = input
  const parts = Number(line.quantity)
  const units = dealOut(details, parts)
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
    ...partyOf(input, product.connection_id, units[unit_index]),
    locale,
    // a draft order may be older than the day it was executed on
    purchased_at: order.updated_at,
    connection_id: product.connection_id,
    esd_product_id: product.id,
    variant_id: line.variant_id,
    sku: product.sku,
    product_title: titleOfLine(line),
    country: product.country,
    language: product.language,
    download_link: product.download_link,
    amount,
    tax_amount: taxes[unit_index],
    currency_code: order.currency_code,
    sync_reason: awaitsPayment ? "awaiting_payment" : "queued",
  }))
}
