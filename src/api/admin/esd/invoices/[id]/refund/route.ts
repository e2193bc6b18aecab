import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../../../modules/esd"
import type EsdModuleService from "../../../../../../modules/esd/service"
import type { AdminEsdRefundResponse } from "../../../../../../types"
import { retryEsdRefundWorkflow } from "../../../../../../workflows/cancellations/workflows/retry-esd-refund"
import { withRefusals } from "../../../../../responses/with-refusals"

/** Tries again to give the money of a credit note back; answers at once, the work follows. */
export const POST = withRefusals(
  async (
    req: AuthenticatedMedusaRequest,
    res: MedusaResponse<AdminEsdRefundResponse>
  ) => {
    const credit_note_id = req.params.id

    await retryEsdRefundWorkflow(req.scope).run({ input: { credit_note_id } })

    const [refund] = await req.scope
      .resolve<EsdModuleService>(ESD_MODULE)
      .listEsdRefunds({ credit_note_id })
    const { status, method, amount, currency_code, error } = refund

    res.status(202).json({
      esd_refund: { status, method, amount, currency_code, error },
    })
  }
)
