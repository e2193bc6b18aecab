import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { requestEsdAccountSyncWorkflow } from "../../../../../../workflows/accounts/workflows/request-esd-account-sync"
import type { AdminSyncAccount } from "../../../../../account-validators"
import { withRefusals } from "../../../../../responses/with-refusals"
import { staff } from "../../../staff"
import { retrieveAdminAccount } from "../../retrieve-admin-account"

/** Stores the options of a synchronization and asks for it; answers at once, the work follows. */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest<AdminSyncAccount>,
    res: MedusaResponse
  ) => {
    const { id } = req.params

    await requestEsdAccountSyncWorkflow(req.scope).run({
      input: { id, ...req.validatedBody, actor: staff(req) },
    })

    res
      .status(202)
      .json({ esd_account: await retrieveAdminAccount(req.scope, id) })
  }
)
