import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../../../modules/esd"
import type EsdModuleService from "../../../../../../modules/esd/service"
import { sendRevealed } from "../../../../../responses/send-revealed"
import { withLimits } from "../../../../../responses/with-limits"
import { withRefusals } from "../../../../../responses/with-refusals"
import { expectOwnAsset } from "../../expect-own-asset"

/**
 * Shows the key of one's own licence and notes it in the ledger. Calls the
 * module directly, so that the key never enters a workflow.
 */
export const POST = withRefusals(
  withLimits(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const esd = req.scope.resolve<EsdModuleService>(ESD_MODULE)
    const customer = await expectOwnAsset(req)

    sendRevealed(res, await esd.actions.reveal(req.params.id, customer))
  })
)
