import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import { requestLostKeyWorkflow } from "../../../../workflows/lost-keys/workflows/request-lost-key"
import type { StoreRequestLostKey } from "../../../lost-key-validators"

/**
 * Lets the link to an order's keys be sent to the order's address. Answers the
 * same whether or not order number and e-mail address belong together.
 */
export async function POST(
  req: MedusaRequest<StoreRequestLostKey>,
  res: MedusaResponse
): Promise<void> {
  const { lostKeys } = req.scope.resolve<EsdModuleService>(ESD_MODULE)

  if (!lostKeys.areOffered) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This shop does not send links to lost keys. Please log in, or write to the shop."
    )
  }

  await requestLostKeyWorkflow(req.scope).run({ input: req.validatedBody })

  res.status(202).json({})
}
