import { chooseProduct, isSold } from "../orders/choose-product"
import type { ServiceDetail } from "../service-details/service-details"
import { addressOf, type Buyer } from "./draft-order-buyer"
import type { DraftOrderInput, DraftOrderItem } from "./draft-order-input"
import { draftRefused } from "./draft-order-refused"
import { type DraftVariant, titleOfVariant } from "./draft-variant"

/** How many lines a draft order can have; Medusa reads and writes them as one. */
export const LARGEST_DRAFT = 1000

/** One licence: a line of quantity 1. */
export type DraftLine = { variant_id: string; detail: ServiceDetail | null }

type Input = {
  input: DraftOrderInput
  buyer: Buyer
  variants: DraftVariant[]
  isReseller: boolean
  /** Ids of the customer's own end customers among those that are named. */
  endCustomerIds: ReadonlySet<string>
}

/**
 * The lines of the draft order, one for each licence.
 *
 * @throws MedusaError with a code of `DRAFT_REFUSAL_CODES` and a sentence that
 * names the first item that is wrong.
 */
export function planDraftLines({ input, ...known }: Input): DraftLine[] {
  const licences = input.items.reduce((sum, { quantity }) => sum + quantity, 0)

  if (licences > LARGEST_DRAFT) {
    throw draftRefused(
      "esd_draft_too_many_licences",
      `items: an order on behalf can have at most ${LARGEST_DRAFT} licences, because each one is a line; these are ${licences}. Create several orders.`
    )
  }

  return input.items.flatMap((item, index) => {
    checkItem(item, index, known)

    return Array.from({ length: item.quantity }, () => ({
      variant_id: item.variant_id,
      detail: detailOf(item),
    }))
  })
}

type Known = Omit<Input, "input">

function checkItem(item: DraftOrderItem, index: number, known: Known): void {
  const variant = known.variants.find(({ id }) => id === item.variant_id)
  const field = `items.${index}`

  if (!variant) {
    throw draftRefused(
      "esd_draft_variant_unknown",
      `${field}.variant_id: there is no product variant ${item.variant_id}.`
    )
  }

  const name = `"${titleOfVariant(variant)}"`

  if (variant.product?.status !== "published") {
    throw draftRefused(
      "esd_draft_variant_unpublished",
      `${field}.variant_id: ${name} belongs to a product that is not published. Publish it first.`
    )
  }

  const billing_address = addressOf(known.buyer)
  const product = chooseProduct(variant, { billing_address })

  if (!product) {
    throw draftRefused(
      "esd_draft_variant_is_no_licence",
      `${field}.variant_id: ${name} sells no ESD product. Link one to it, or order it with Medusa's own draft orders.`
    )
  }

  if (!isSold(product)) {
    throw draftRefused(
      "esd_draft_product_not_sold",
      `${field}.variant_id: ${name} is not sold any more, because its ESD product ${product.sku} is ${product.status === "discontinued" ? "discontinued" : "switched off"}.`
    )
  }

  if (item.for_resale) {
    checkResale(item, `${field}.end_customer_id: ${name}`, known)
  }
}

function checkResale(
  { end_customer_id }: DraftOrderItem,
  subject: string,
  { isReseller, endCustomerIds }: Known
): void {
  if (!isReseller) {
    throw draftRefused(
      "esd_draft_not_a_reseller",
      `${subject} is for resale, but this customer is no reseller. Create a reseller account for the customer first.`
    )
  }

  if (!end_customer_id) {
    throw draftRefused(
      "esd_draft_end_customer_missing",
      `${subject} is for resale, but no end customer is named. Choose one.`
    )
  }

  if (!endCustomerIds.has(end_customer_id)) {
    throw draftRefused(
      "esd_draft_end_customer_unknown",
      `${subject} is for an end customer who is not among this reseller's. Choose another one.`
    )
  }
}

function detailOf(item: DraftOrderItem): ServiceDetail | null {
  const { for_resale = false, end_customer_id, delivery_email } = item

  return for_resale || delivery_email
    ? {
        for_resale,
        end_customer_id: for_resale ? (end_customer_id ?? null) : null,
        delivery_email: delivery_email || null,
        quantity: 1,
      }
    : null
}
