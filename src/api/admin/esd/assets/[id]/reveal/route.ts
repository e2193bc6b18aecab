import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../../../modules/esd"
import type EsdModuleService from "../../../../../../modules/esd/service"
import { sendRevealed } from "../../../../../responses/send-revealed"
import { staff } from "../../../staff"

/**
 * Shows the key of a licence to staff and notes it in the ledger. Calls the
 * module directly, so that the key never enters a workflow.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const esd = req.scope.resolve<EsdModuleService>(ESD_MODULE)

  sendRevealed(res, await esd.revealAsset(req.params.id, staff(req)))
}
