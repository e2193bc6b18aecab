import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import type { AdminEsdConnectionListResponse } from "../../../../types"

/** The connections of the plugin's options, without anything secret and without testing them, and what else of the options staff see. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminEsdConnectionListResponse>
): Promise<void> {
  const { options } = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const connections = options.connections.map(
    ({ id, systemName, country, language }) => ({
      id,
      system_name: systemName,
      country,
      language,
    })
  )

  res.json({
    connections,
    count: connections.length,
    refund_on_return: options.refundOnReturn,
  })
}
