import type EsdModuleService from "../../../modules/esd/service"
import { chooseProduct } from "../../orders/choose-product"
import type { OrderToSplit } from "../../orders/order-to-split"
import { readConfirmed } from "../../service-details/read-confirmed"
import { titleOfLine } from "../../title-of-line"
import type { DraftEsdLine } from "./draft-facts"

/** The lines of a draft order that become licences. */
export function findDraftLines(
  esd: Pick<EsdModuleService, "signer">,
  order: OrderToSplit
): DraftEsdLine[] {
  return order.items.flatMap((line) => {
    const product = chooseProduct(line.variant, order)

    return product
      ? [
          {
            name: titleOfLine(line),
            quantity: Number(line.quantity),
            product,
            details: readConfirmed(esd, order, line),
          },
        ]
      : []
  })
}
