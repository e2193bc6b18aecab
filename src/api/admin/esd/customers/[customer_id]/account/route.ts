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

/** The accounts of a Medusa customer, and what a new one would be made of. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { customer_id } = req.params
  const customer = await readCustomer(req, customer_id)
  const { accounts, options } = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const connections = options.connections.map(
    ({ id, systemName, country }) => ({ id, system_name: systemName, country })
  )
  const [first, ...others] = byConnection(
    await readAdminAccounts(req.scope, { customer_id }),
    connections.map(({ id }) => id)
  )
  const esd_account = first
    ? {
        ...first,
        waiting_licences: await accounts.countWaitingLicences(first.id),
      }
    : null

  res.json({
    esd_account,
    esd_accounts: esd_account ? [esd_account, ...others] : [],
    connections,
    customer,
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

  return data[0]
}
