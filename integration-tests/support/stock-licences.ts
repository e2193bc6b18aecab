import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { anAssetInput } from "../../src/modules/esd/__tests__/support/an-asset-input"
import { ESD_MODULE } from "../../src/modules/esd"
import type EsdModuleService from "../../src/modules/esd/service"

/** Licences without an order, which no job works on because they wait for a payment. */
export async function stockLicences(
  container: MedusaContainer,
  count: number
): Promise<string[]> {
  const esd = container.resolve<EsdModuleService>(ESD_MODULE)
  const account_id = await esd.accounts.ensure({
    connection_id: "de",
    role: "user",
    customer_id: null,
    email: "stock@contoso.test",
    company_name: "Stock Ltd",
    first_name: null,
    last_name: null,
    phone: null,
    country: "DE",
  })

  return esd.createAssets(
    Array.from({ length: count }, (_, index) =>
      anAssetInput(index, {
        account_id,
        connection_id: "de",
        sync_reason: "awaiting_payment",
      })
    )
  )
}

/** Changes licences past everything that would refuse it. */
export async function changeLicences(
  container: MedusaContainer,
  ids: string[],
  changes: Record<string, string | null>
): Promise<void> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

  await knex("esd_asset").whereIn("id", ids).update(changes)
}
