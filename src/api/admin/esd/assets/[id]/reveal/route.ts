import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../../../modules/esd"
import type EsdModuleService from "../../../../../../modules/esd/service"
import type { AdminRevealAsset } from "../../../../../asset-validators"
import { sendRevealed } from "../../../../../responses/send-revealed"
import { withRefusals } from "../../../../../responses/with-refusals"
import { staff } from "../../../staff"
import { refuseKey } from "./refuse-key"

/**
 * Shows the key of a licence to staff and notes it in the ledger, with the
 * reason. Calls the module directly, so that the key never enters a workflow.
 */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest<AdminRevealAsset>,
    res: MedusaResponse
  ) => {
    const { actions } = req.scope.resolve<EsdModuleService>(ESD_MODULE)
    const { reason } = req.validatedBody ?? {}

    refuseKey(reason)
    sendRevealed(res, await actions.reveal(req.params.id, staff(req), reason))
  }
)
