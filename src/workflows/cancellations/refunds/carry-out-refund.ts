import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { ClaimedRefund } from "../../../modules/esd/services/settling/claim-refund"
import type { RefundResult } from "../../../modules/esd/services/settling/finish-refund"
import { ESD_INVOICE_MODULE } from "../../../modules/esd-invoice"
import type EsdInvoiceModuleService from "../../../modules/esd-invoice/service"
import { coin, refundsOf, sum } from "./amounts"
import { completeTransactions } from "./complete-transactions"
import { ensureCreditLine } from "./ensure-credit-line"
import { isForCreditNote, noteOfRefund } from "./note-of-refund"
import { type OrderToRefund, readOrdersToRefund } from "./order-to-refund"
import { refundPayments } from "./refund-payments"

/**
 * Gives the money of a credit note back through Medusa, as far as an earlier
 * try did not: the credit line is known by its reference, a refund by its note.
 *
 * @throws whatever Medusa or the payment provider throws
 */
export async function carryOutRefund(
  container: MedusaContainer,
  refund: ClaimedRefund
): Promise<RefundResult> {
  const { settling } = container.resolve<EsdModuleService>(ESD_MODULE)
  const note = await container
    .resolve<EsdInvoiceModuleService>(ESD_INVOICE_MODULE)
    .retrieveIssued(refund.credit_note_id)
  const order = await readOrder(container, refund.order_id)
  const before = refundsOf(order).filter((it) => isForCreditNote(it, note.id))
  const interrupted = await completeTransactions(container, order, before)
  const rest = MathBN.sub(refund.amount, sum(before))

  if (isNothing(rest, order, before.length > 0)) {
    return { status: "done", ...doubtAbout(interrupted) }
  }

  // Medusa gives everything back that was captured when it cancels an order.
  if (order.status === "canceled") {
    return { status: "not_due" }
  }

  await ensureCreditLine(container, order, {
    credit_note_id: note.id,
    amount: note.total,
  })

  if (refund.method === "credit_line") {
    return { status: "done" }
  }

  const left = await refundPayments(
    container,
    await readOrder(container, refund.order_id),
    {
      amount: rest,
      note: noteOfRefund(note),
      mayGoOn: holder(settling, refund),
    }
  )

  return isNothing(left, order, MathBN.lt(left, refund.amount))
    ? { status: "done", ...doubtAbout(interrupted) }
    : { status: "failed", error: leftSentence(left, refund, order) }
}

async function readOrder(
  container: MedusaContainer,
  id: string
): Promise<OrderToRefund> {
  const [order] = await readOrdersToRefund(container, [id])

  if (!order) {
    throw new Error(`Order ${id} does not exist any more.`)
  }

  return order
}

/** Whether nothing is left, or, where most was given, the coin that rounding several credit notes costs. */
function isNothing(
  rest: ReturnType<typeof MathBN.convert>,
  { currency_code }: OrderToRefund,
  wasGiven: boolean
): boolean {
  return (
    MathBN.lte(rest, 0) || (wasGiven && MathBN.lte(rest, coin(currency_code)))
  )
}

/** Prolongs the claim before each payment, and notes how it goes on. */
function holder(
  settling: EsdModuleService["settling"],
  refund: ClaimedRefund
): () => Promise<boolean> {
  return async () => {
    const held = await settling.holdRefund(refund)
    Object.assign(refund, held)

    return held !== null
  }
}

function doubtAbout(interrupted: Array<{ id: string }>): { error?: string } {
  return interrupted.length
    ? {
        error: `The shop was interrupted while it asked the payment provider for ${interrupted.map(({ id }) => id).join(", ")}. Medusa counts it as given back, and it is not asked for again; please see at the provider that it went out.`,
      }
    : {}
}

function leftSentence(
  left: ReturnType<typeof MathBN.convert>,
  { amount, currency_code }: ClaimedRefund,
  { display_id }: OrderToRefund
): string {
  const currency = currency_code.toUpperCase()

  return `${left.toFixed()} of ${amount} ${currency} could not be given back, because that much of order #${display_id} was not captured, or was refunded already. The order asks for less already (credit line). Once its payment is captured, try again.`
}
