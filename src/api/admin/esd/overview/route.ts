import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import { ESD_QUEUE_MODULE } from "../../../../modules/esd-queue"
import type { EsdQueueModuleService } from "../../../../modules/esd-queue"
import type { AdminOverviewParams } from "../../../overview-validators"

/** How all licences and the queues are doing, at a glance. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminOverviewParams>,
  res: MedusaResponse
): Promise<void> {
  const esd = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const queue = req.scope.resolve<EsdQueueModuleService>(ESD_QUEUE_MODULE)
  const { days } = req.validatedQuery as AdminOverviewParams
  const [licences, queues] = await Promise.all([
    esd.overview.read(days),
    queue.getStatus(),
  ])

  res.json({ esd_overview: { ...licences, ...queues } })
}
