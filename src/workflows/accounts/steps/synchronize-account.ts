import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { atOnce, provisionAssetJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"

export const synchronizeAccountStepId = "synchronize-esd-account"

/**
 * One try to make the vendor know an account; then the licences that wait for
 * it go on at once. Cannot be undone: the vendor forgets no account.
 */
export const synchronizeAccountStep = createStep(
  synchronizeAccountStepId,
  async ({ account_id }: { account_id: string }, { container }) => {
    const { accounts } = container.resolve<EsdModuleService>(ESD_MODULE)
    const result = await accounts.synchronize(account_id)

    if (result.outcome === "synchronized") {
      const licences = await accounts.findWaitingLicences(account_id)

      await requestJobs(
        container,
        licences.map((licence) => atOnce(provisionAssetJob(licence)))
      )
    }

    return new StepResponse(result)
  }
)
