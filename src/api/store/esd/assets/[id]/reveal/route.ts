import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../../../modules/esd"
import type EsdModuleService from "../../../../../../modules/esd/service"
import { sendRevealed } from "../../../../../responses/send-revealed"
import { licenceNotFound } from "../../licence-not-found"

/**
 * Shows the key of one's own licence and notes it in the ledger. Calls the
 * module directly, so that the key never enters a workflow.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const esd = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const { id } = req.params
  const customer_id = req.auth_context.actor_id
  const [asset] = await esd.listEsdAssets(
    { id, customer_id },
    { select: ["id"], take: 1 }
  )

  if (!asset) {
    throw licenceNotFound()
  }

  sendRevealed(
    res,
    await esd.revealAsset(id, { type: "customer", id: customer_id })
  )
}
