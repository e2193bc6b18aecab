import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  ChangeActionType,
  Modules,
  OrderChangeStatus,
  OrderChangeType,
} from "@medusajs/framework/utils"
import type { OrderToRefund } from "./order-to-refund"

/** What a credit line of ours refers to. */
const REFERENCE = "esd_credit_note"

/** A credit note whose price is taken off the order. */
export type CreditLine = { credit_note_id: string; amount: BigNumberInput }

/**
 * Takes a credit note off what its order comes to, once.
 *
 * With the order module's methods, because Medusa's exported workflow for
 * credit lines refuses an order that is paid in full. It is two calls, and an
 * order change that a killed process left between the two would keep the order
 * from ever being changed again, so it is confirmed first.
 */
export async function ensureCreditLine(
  container: MedusaContainer,
  order: OrderToRefund,
  { credit_note_id, amount }: CreditLine
): Promise<void> {
  const exists = order.credit_lines?.some(
    (line) =>
      line.reference === REFERENCE && line.reference_id === credit_note_id
  )

  if (exists) {
    return
  }

  const orders = container.resolve(Modules.ORDER)
  const leftBehind = await findLeftBehind(container, order.id, credit_note_id)
  const { id } =
    leftBehind ??
    (await orders.createOrderChange({
      order_id: order.id,
      change_type: OrderChangeType.CREDIT_LINE,
      actions: [
        {
          order_id: order.id,
          action: ChangeActionType.CREDIT_LINE_ADD,
          reference: REFERENCE,
          reference_id: credit_note_id,
          amount,
        },
      ],
    }))

  await orders.confirmOrderChange(id)
}

async function findLeftBehind(
  container: MedusaContainer,
  order_id: string,
  creditNoteId: string
): Promise<{ id: string } | undefined> {
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges(
      { order_id, status: OrderChangeStatus.PENDING },
      { relations: ["actions"] }
    )

  return changes.find(({ actions }) =>
    actions.some(
      ({ reference, reference_id }) =>
        reference === REFERENCE && reference_id === creditNoteId
    )
  )
}
