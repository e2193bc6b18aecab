import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { ProvisionOutcome } from "../../../modules/esd/types"
import {
  accountSyncJob,
  atOnce,
  deliverOrderJob,
  emailAssetJob,
} from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"

export const provisionAssetStepId = "provision-esd-asset-step"

/**
 * One try to buy a licence. Answers what became of it, never the key. Cannot be
 * undone: what was bought is kept, and the purchase is remembered by its
 * transaction id.
 */
export const provisionAssetStep = createStep(
  provisionAssetStepId,
  async (input: { asset_id: string }, { container }) =>
    new StepResponse(await provisionAsset(input, container))
)

/**
 * What the step does, for the jobs, which do without a workflow run. A key
 * asks for its e-mail, the last key of an order for the delivery, and an account
 * that became known for the licences that wait for it.
 */
export async function provisionAsset(
  { asset_id }: { asset_id: string },
  container: MedusaContainer
): Promise<ProvisionOutcome> {
  const esd = container.resolve<EsdModuleService>(ESD_MODULE)
  const { synchronized_account_ids = [], ...result } =
    await esd.provisionAsset(asset_id)

  await requestJobs(
    container,
    synchronized_account_ids.map((id) => atOnce(accountSyncJob(id)))
  )

  if (result.outcome === "synchronized") {
    const completedOrderId = await esd.findCompletedOrder(asset_id)

    await requestJobs(container, [
      emailAssetJob(asset_id),
      ...(completedOrderId ? [deliverOrderJob(completedOrderId)] : []),
    ])
  }

  return result
}
