import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import { createEsdAccountWorkflow } from "../../../../workflows/accounts/workflows/create-esd-account"
import type {
  AdminAccountsParams,
  AdminCreateAccount,
} from "../../../account-validators"
import { presentAccounts } from "../../../responses/present-accounts"
import type { ReadAccount } from "../../../responses/to-esd-account"
import { withRefusals } from "../../../responses/with-refusals"
import { staff } from "../staff"
import { retrieveAdminAccount } from "./retrieve-admin-account"

/** All accounts; filters, a text search, newest first by default. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminAccountsParams>,
  res: MedusaResponse
): Promise<void> {
  const { q, is_syncing, ...filters } = req.filterableFields as Pick<
    AdminAccountsParams,
    "q" | "is_syncing"
  >
  const esd = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_account",
      fields: req.queryConfig.fields,
      filters: {
        ...filters,
        ...(is_syncing && {
          sync_status: "unsynchronized" as const,
          sync_requested_at: { $ne: null },
        }),
        ...(q && esd.accounts.searchFilter(q)),
      },
      pagination: {
        ...req.queryConfig.pagination,
        order: {
          ...(req.queryConfig.pagination.order ?? { created_at: "DESC" }),
          // Pages of an order with ties would leave accounts out.
          id: "DESC",
        },
      },
    })

  res.json({
    esd_accounts: await presentAccounts(
      req.scope,
      data as unknown as ReadAccount[]
    ),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Creates an account. */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest<AdminCreateAccount>,
    res: MedusaResponse
  ) => {
    const { result } = await createEsdAccountWorkflow(req.scope).run({
      input: { account: req.validatedBody, actor: staff(req) },
    })

    res
      .status(201)
      .json({ esd_account: await retrieveAdminAccount(req.scope, result.id) })
  }
)
