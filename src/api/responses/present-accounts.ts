import type { MedusaContainer } from "@medusajs/framework/types"
import { ESD_MODULE } from "../../modules/esd"
import type EsdModuleService from "../../modules/esd/service"
import { type ReadAccount, toEsdAccount } from "./to-esd-account"

/** Shows accounts to staff, the resellers read with one query. */
export async function presentAccounts(
  container: MedusaContainer,
  accounts: ReadAccount[]
) {
  const ids = [
    ...new Set(
      accounts.flatMap(({ reseller_account_id }) => reseller_account_id ?? [])
    ),
  ]
  const resellers = ids.length
    ? await container
        .resolve<EsdModuleService>(ESD_MODULE)
        .listEsdAccounts(
          { id: ids },
          { select: ["id", "company_name", "email"], take: ids.length }
        )
    : []
  const byId = new Map(
    resellers.map(({ id, company_name, email }) => [
      id,
      { id, company_name, email },
    ])
  )

  return accounts.map((account) => toEsdAccount(account, byId))
}
