import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../../../../modules/esd"
import type EsdModuleService from "../../../../../../modules/esd/service"
import { byConnection } from "../../../../../../modules/esd/services/accounts/by-connection"
import { readAdminAccounts } from "../../../accounts/read-admin-accounts"

/**
 * The accounts of a Medusa customer, and what a new one would be made of. The
 * account of a guest has no customer and is found by its e-mail address.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { has_account, ...customer } = await readCustomer(
    req,
    req.params.customer_id
  )
  const { options } = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const connections = options.connections.map(
    ({ id, systemName, country }) => ({ id, system_name: systemName, country })
  )
  const customer_id = has_account ? customer.id : null
  const accounts = await readAdminAccounts(
    req.scope,
    customer_id
      ? { customer_id }
      : {
          customer_id: null,
          reseller_account_id: null,
          email: customer.email.trim().toLowerCase(),
        }
  )
  const esd_accounts = byConnection(
    // a guest buys as a user, whatever else has that e-mail address
    [...accounts].sort((one, other) => other.role.localeCompare(one.role)),
    connections.map(({ id }) => id)
  )

  res.json({
    esd_account: esd_accounts[0] ?? null,
    esd_accounts,
    connections,
    customer: { ...customer, customer_id },
  })
}

async function readCustomer(req: AuthenticatedMedusaRequest, id: string) {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "customer",
      fields: [
        "id",
        "email",
        "has_account",
        "company_name",
        "first_name",
        "last_name",
        "phone",
      ],
      filters: { id },
    })

  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no customer with id ${id}.`
    )
  }

  return data[0] as Omit<(typeof data)[0], "email"> & { email: string }
}
