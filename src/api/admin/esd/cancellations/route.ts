import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import type { AdminEsdCancellationListResponse } from "../../../../types"
import type { AdminCancellationsParams } from "../../../cancellation-validators"

/** Attempts to cancel licences, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminCancellationsParams>,
  res: MedusaResponse<AdminEsdCancellationListResponse>
): Promise<void> {
  const { limit, offset, status, order_id, asset_id } =
    req.validatedQuery as AdminCancellationsParams
  const { facts } =
    req.scope.resolve<EsdModuleService>(ESD_MODULE).cancellations
  const { cancellations, count } = await facts.list(
    {
      ...(status && { status: [status].flat() }),
      ...(order_id && { order_id: [order_id].flat() }),
      ...(asset_id && { asset_id: [asset_id].flat() }),
    },
    { limit, offset }
  )

  res.json({ esd_cancellations: cancellations, count, offset, limit })
}
