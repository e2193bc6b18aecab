import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import type { EndCustomer } from "../../../../modules/esd/types"

/**
 * Reads an end customer of a reseller.
 *
 * @throws MedusaError `not_found`, for another reseller's as for an unknown one
 */
export async function retrieveEndCustomer(
  container: MedusaContainer,
  id: string,
  customerId: string
): Promise<EndCustomer> {
  const esd = container.resolve<EsdModuleService>(ESD_MODULE)
  const resellers = await esd.accounts.findResellers(customerId)
  const [account] = resellers.length
    ? await esd.listEsdAccounts(
        { id, reseller_account_id: resellers.map((reseller) => reseller.id) },
        { take: 1 }
      )
    : []

  if (!account) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such end customer in your account."
    )
  }

  return {
    id: account.id,
    email: account.email,
    company_name: account.company_name,
    first_name: account.first_name,
    last_name: account.last_name,
    phone: account.phone,
    country: account.country,
    address: account.address,
    sync_status: account.sync_status,
    created_at: account.created_at,
  }
}
