import { model } from "@medusajs/framework/utils"

/**
 * One thing that happened to a licence or an account, and who did it. Rows are
 * only ever added. `details` never holds a key.
 */
export const EsdLedgerEntry = model
  .define("esd_ledger_entry", {
    id: model.id({ prefix: "esdle" }).primaryKey(),
    asset_id: model.text().nullable(),
    account_id: model.text().nullable(),
    action: model.text(),
    actor_type: model.enum(["system", "user", "customer"]),
    actor_id: model.text().nullable(),
    details: model.json().nullable(),
  })
  .indexes([
    { name: "IDX_esd_ledger_entry_asset", on: ["asset_id", "created_at"] },
    { name: "IDX_esd_ledger_entry_account", on: ["account_id", "created_at"] },
    // Limits count what a customer did. The plugin's own entries, which are
    // nearly all, stay out, because an index makes each of them dearer.
    {
      name: "IDX_esd_ledger_entry_customer",
      on: ["actor_id", "action", "created_at"],
      where: "actor_type = 'customer'",
    },
  ])
