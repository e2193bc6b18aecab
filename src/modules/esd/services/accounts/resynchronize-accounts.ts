import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MicrosoftEsdError } from "../../clients/microsoft-esd"
import { addToLedger } from "../ledger/ledger"

/**
 * Makes a licence's accounts wait to be synchronized again, because the vendor
 * says that it does not know one of them any more. Which one it is the error
 * does not say, so it is both; one that waits already stays as it is.
 */
export async function resynchronizeAccounts(
  knex: Knex,
  accountIds: Array<string | null>,
  { code, correlationId }: Pick<MicrosoftEsdError, "code" | "correlationId">
): Promise<void> {
  await knex.transaction(async (transaction) => {
    const forgotten = await transaction("esd_account")
      .whereIn(
        "id",
        transaction("esd_account")
          .select("id")
          .whereIn(
            "id",
            accountIds.filter((id) => id !== null)
          )
          .where({ sync_status: "synchronized" })
          .orderBy("id")
          .forUpdate()
      )
      .update({
        sync_status: "unsynchronized",
        updated_at: transaction.fn.now(),
      })
      .returning("id")

    await addToLedger(
      transaction,
      forgotten.map(({ id }) => ({
        account_id: id,
        action: "account_forgotten",
        details: { code, correlation_id: correlationId },
      }))
    )
  })
}
