import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { requestEsdAccountSyncsWorkflow } from "../../../../../workflows/accounts/workflows/request-esd-account-syncs"
import type { AdminSyncAccounts } from "../../../../account-validators"
import { staff } from "../../staff"

/** Synchronizes some accounts, or all that failed; answers at once, the work follows. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSyncAccounts>,
  res: MedusaResponse
): Promise<void> {
  const { ids } = req.validatedBody
  const { result } = await requestEsdAccountSyncsWorkflow(req.scope).run({
    input: {
      selection: ids ? { ids } : { sync_status: "failed" },
      actor: staff(req),
    },
  })

  res.status(202).json(result)
}
