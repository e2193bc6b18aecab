import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACCOUNT_FIELDS } from "../../../responses/esd-account-fields"
import { presentAccounts } from "../../../responses/present-accounts"
import type { ReadAccount } from "../../../responses/to-esd-account"

type AccountFilters =
  | { id: string }
  | { customer_id: string }
  | { customer_id: null; reseller_account_id: null; email: string }

/** Reads the accounts that a filter finds, as staff see them. */
export async function readAdminAccounts(
  container: MedusaContainer,
  filters: AccountFilters
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "esd_account", fields: [...ACCOUNT_FIELDS], filters })

  return presentAccounts(container, data as unknown as ReadAccount[])
}
