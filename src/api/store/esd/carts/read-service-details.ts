import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import type { EsdServiceDetailsResponse } from "../../../../types"
import { cartNotFound } from "../../../../workflows/carts/cart-not-found"
import {
  ESD_CART_FIELDS,
  type EsdCart,
} from "../../../../workflows/carts/esd-cart"
import { isOwnCart } from "../../../../workflows/carts/is-own-cart"
import {
  type CartLines,
  readCartLines,
} from "../../../../workflows/carts/read-cart-lines"

/**
 * Reads the service details of a cart. What is damaged, or was not said by the
 * cart's customer, is shown as if nobody had said anything.
 *
 * @throws MedusaError `not_found` for a cart that is not this customer's
 */
export async function readServiceDetails(
  container: MedusaContainer,
  cartId: string,
  customerId: string | null
): Promise<EsdServiceDetailsResponse> {
  const cart = await readCart(container, cartId)

  if (!cart || !isOwnCart(cart, customerId)) {
    throw cartNotFound()
  }

  const { lines, isReseller, endCustomers } = await readCartLines(
    container.resolve<EsdModuleService>(ESD_MODULE),
    cart,
    true
  )

  return {
    cart_id: cart.id,
    can_resell: isReseller,
    lines: lines.map((it) => toLine(it, endCustomers)),
  }
}

async function readCart(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: ESD_CART_FIELDS, filters: { id } })

  return data[0] as unknown as EsdCart | undefined
}

type Line = EsdServiceDetailsResponse["lines"][number]

function toLine(
  { line, product, details }: CartLines["lines"][number],
  endCustomers: CartLines["endCustomers"]
): Line {
  const nothing = {
    for_resale: false,
    end_customer: null,
    delivery_email: null,
    quantity: line.quantity,
  }

  return {
    line_item_id: line.id,
    title: line.product_title ?? line.title,
    variant_title: line.variant_title,
    sku: product.sku,
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    parts: Array.isArray(details)
      ? details.map(({ end_customer_id, ...part }) => ({
          ...part,
          end_customer: endCustomers.get(end_customer_id ?? "") ?? null,
        }))
      : [nothing],
  }
}
