import { MedusaError } from "@medusajs/framework/utils"
import type { CartRefusalCode, RefusalFacts } from "../carts/cart-refused"
import { type CartLine, nameOfLines } from "../carts/esd-cart"

const CODE: CartRefusalCode = "esd_not_a_reseller"

/**
 * Who asks for end customers has none, being no reseller.
 *
 * @param lines - of a cart, that are for resale
 */
export function notAReseller(
  lines: CartLine[] = []
): MedusaError & RefusalFacts {
  const who = "Only resellers have end customers."
  const remedy = "ask the shop to make your account a reseller's."

  return lines.length
    ? Object.assign(
        forbidden(
          `${who} Please say that ${nameOfLines(lines)} is for yourself, or ${remedy}`
        ),
        { line_item_ids: lines.map(({ id }) => id) }
      )
    : forbidden(`${who} Please ${remedy}`)
}

function forbidden(sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.FORBIDDEN, sentence, CODE)
}
