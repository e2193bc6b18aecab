import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../../modules/esd"
import type EsdModuleService from "../../../../../modules/esd/service"
import type { EsdLostKeyRevealResponse } from "../../../../../types"
import type { StoreRevealLostKey } from "../../../../lost-key-validators"

/**
 * Shows the keys of an order to who has its link, once, and notes it in the
 * ledger. Calls the module directly, so that no key and no token enters a
 * workflow.
 */
export async function POST(
  req: MedusaRequest<StoreRevealLostKey>,
  res: MedusaResponse<EsdLostKeyRevealResponse>
): Promise<void> {
  const { lostKeys } = req.scope.resolve<EsdModuleService>(ESD_MODULE)

  res.set("Cache-Control", "no-store")
  res.json({ esd_licences: await lostKeys.redeem(req.validatedBody.token) })
}
