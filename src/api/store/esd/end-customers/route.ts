import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import { notAReseller } from "../../../../workflows/accounts/not-a-reseller"
import { createEsdEndCustomerWorkflow } from "../../../../workflows/accounts/workflows/create-esd-end-customer"
import type {
  StoreCreateEndCustomer,
  StoreEndCustomersParams,
} from "../../../account-validators"
import { withRefusals } from "../../../responses/with-refusals"
import { retrieveEndCustomer } from "./retrieve-end-customer"

/** The end customers of the reseller who is logged in, by name. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, StoreEndCustomersParams>,
  res: MedusaResponse
): Promise<void> {
  const { accounts } = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const resellers = await accounts.findResellers(req.auth_context.actor_id)

  if (!resellers.length) {
    throw notAReseller()
  }

  const { q, offset, limit } = req.validatedQuery
  const { end_customers, count } = await accounts.listEndCustomers(
    resellers.map(({ id }) => id),
    { q, offset, limit }
  )

  res.json({ esd_end_customers: end_customers, count, offset, limit })
}

/** Creates an end customer of the reseller who is logged in. */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest<StoreCreateEndCustomer>,
    res: MedusaResponse
  ) => {
    const customer_id = req.auth_context.actor_id
    const { result } = await createEsdEndCustomerWorkflow(req.scope).run({
      input: { customer_id, end_customer: req.validatedBody },
    })

    res.status(201).json({
      esd_end_customer: await retrieveEndCustomer(
        req.scope,
        result.id,
        customer_id
      ),
    })
  }
)
