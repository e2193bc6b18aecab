import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { ESD_INVOICE_MODULE } from "../../../modules/esd-invoice"
import type EsdInvoiceModuleService from "../../../modules/esd-invoice/service"
import { decimalDigits } from "../../decimal-digits"
import { coin, refundsOf, sum } from "./amounts"
import { type OrderToRefund, readOrdersToRefund } from "./order-to-refund"

/**
 * Notes at the licences of orders that are alive whether more was refunded than
 * credit notes give back. It compares sums, because a credit note may be
 * refunded by us or by hand.
 */
export async function checkOrderRefunds(
  container: MedusaContainer,
  orderIds: string[]
): Promise<void> {
  const { settling } = container.resolve<EsdModuleService>(ESD_MODULE)
  const living = await settling.findLivingOrders(orderIds)

  if (!living.length) {
    return
  }

  const credited = await container
    .resolve<EsdInvoiceModuleService>(ESD_INVOICE_MODULE)
    .creditedTotals(living)

  for (const order of await readOrdersToRefund(container, living)) {
    await settling.noteOrderRefunds({
      order_id: order.id,
      refunded_at: refundedAt(order, credited.get(order.id) ?? "0"),
    })
  }
}

function refundedAt(order: OrderToRefund, credited: string): Date | null {
  const refunds = refundsOf(order)
  const digits = decimalDigits(order.currency_code)
  const more = MathBN.sub(
    MathBN.convert(sum(refunds), digits),
    MathBN.convert(credited, digits)
  )

  return MathBN.gte(more, coin(order.currency_code))
    ? new Date(
        Math.max(...refunds.map((it) => Number(new Date(it.created_at))))
      )
    : null
}
