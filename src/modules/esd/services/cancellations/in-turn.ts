import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockInOrder } from "../assets/lock-in-order"
import { cancellationNotices } from "../notices/cancellation-notices"
import { insertNotices } from "../notices/insert-notices"
import type {
  CancellationChanges,
  ChangedCancellation,
} from "../../cancellation-types"

/** Whose licences a change is about. */
type Selection = { ids: string[] } | { order_id: string }

/**
 * Changes cancellations in one transaction with the e-mails that tell of it.
 * The licences are locked first, in a statement of their own: what comes next
 * sees all that others changed before, so that of two who come at once one wins
 * and the other finds nothing to change.
 */
export async function inTurn(
  knex: Knex,
  licences: Selection,
  change: (transaction: Knex.Transaction) => Promise<ChangedCancellation[]>
): Promise<CancellationChanges> {
  return knex.transaction(async (transaction) => {
    const locks = lockInOrder(transaction)

    await ("ids" in licences
      ? locks.whereIn("id", licences.ids)
      : locks.where({ order_id: licences.order_id }))

    const changed = await change(transaction)

    return {
      changed,
      notice_ids: await insertNotices(transaction, changed.flatMap(told)),
    }
  })
}

function told(cancellation: ChangedCancellation) {
  const { status } = cancellation

  return status === "accepted" || status === "completed"
    ? []
    : cancellationNotices(status, [cancellation])
}
