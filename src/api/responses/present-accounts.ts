import type { MedusaContainer } from "@medusajs/framework/types"
import { ESD_MODULE } from "../../modules/esd"
import type EsdModuleService from "../../modules/esd/service"
import type { EsdAccountReseller } from "../../types"
import { type ReadAccount, toEsdAccount } from "./to-esd-account"

/** Shows accounts to staff; resellers and waiting licences are read with one query each. */
export async function presentAccounts(
  container: MedusaContainer,
  accounts: ReadAccount[]
) {
  if (!accounts.length) {
    return []
  }

  const esd = container.resolve<EsdModuleService>(ESD_MODULE)
  const [resellers, waiting] = await Promise.all([
    readResellers(esd, accounts),
    esd.accounts.countWaitingLicences(accounts.map(({ id }) => id)),
  ])

  return accounts.map((account) => toEsdAccount(account, resellers, waiting))
}

async function readResellers(
  esd: EsdModuleService,
  accounts: ReadAccount[]
): Promise<Map<string, EsdAccountReseller>> {
  const ids = [
    ...new Set(
      accounts.flatMap(({ reseller_account_id }) => reseller_account_id ?? [])
    ),
  ]
  const resellers = ids.length
    ? await esd.listEsdAccounts(
        { id: ids },
        { select: ["id", "company_name", "email"], take: ids.length }
      )
    : []

  return new Map(
    resellers.map(({ id, company_name, email }) => [
      id,
      { id, company_name, email },
    ])
  )
}
