import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { updateEsdAccountWorkflow } from "../../../../../workflows/accounts/workflows/update-esd-account"
import type { AdminUpdateAccount } from "../../../../account-validators"
import { readLedger } from "../../../../responses/read-ledger"
import { withRefusals } from "../../../../responses/with-refusals"
import { staff } from "../../staff"
import { retrieveAdminAccount } from "../retrieve-admin-account"

/** One account with its ledger, oldest entry first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id } = req.params
  const account = await retrieveAdminAccount(req.scope, id)
  const ledger = await readLedger(req.scope, { account_id: id })

  res.json({ esd_account: { ...account, ledger } })
}

/** Changes an account; what the vendor was told before, it is told anew. */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest<AdminUpdateAccount>,
    res: MedusaResponse
  ) => {
    const { id } = req.params

    await updateEsdAccountWorkflow(req.scope).run({
      input: { id, changes: req.validatedBody, actor: staff(req) },
    })

    res.json({ esd_account: await retrieveAdminAccount(req.scope, id) })
  }
)
