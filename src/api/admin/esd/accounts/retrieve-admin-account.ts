import type { MedusaContainer } from "@medusajs/framework/types"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import { accountNotFound } from "../../../../workflows/accounts/account-not-found"
import { readAdminAccounts } from "./read-admin-accounts"

/**
 * Reads an account as an answer about one shows it.
 *
 * @throws MedusaError `not_found`
 */
export async function retrieveAdminAccount(
  container: MedusaContainer,
  id: string
) {
  const [account] = await readAdminAccounts(container, { id })

  if (!account) {
    throw accountNotFound(id)
  }

  const waiting_licences = await container
    .resolve<EsdModuleService>(ESD_MODULE)
    .accounts.countWaitingLicences(id)

  return { ...account, waiting_licences }
}
