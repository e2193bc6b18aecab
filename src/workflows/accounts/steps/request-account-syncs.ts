import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { AccountSelection, Actor } from "../../../modules/esd/types"

export const requestAccountSyncsStepId = "request-esd-account-syncs-step"

type Input = { selection: AccountSelection; actor: Actor }

/**
 * Asks for the synchronization of many accounts, or refuses when one of them
 * does not exist. Answers the ids. Not undone: the reconcile job finds them
 * whatever is lost.
 */
export const requestAccountSyncsStep = createStep(
  requestAccountSyncsStepId,
  async ({ selection, actor }: Input, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)

    if ("ids" in selection) {
      await refuseUnknown(esd, selection.ids)
    }

    return new StepResponse(await esd.accounts.requestSyncs(selection, actor))
  }
)

async function refuseUnknown(
  esd: EsdModuleService,
  ids: string[]
): Promise<void> {
  const known = await esd.listEsdAccounts(
    { id: ids },
    { select: ["id"], take: ids.length }
  )
  const found = new Set(known.map(({ id }) => id))
  const unknown = ids.filter((id) => !found.has(id))

  if (unknown.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `ids: there is no Microsoft ESD account with id ${unknown[0]}${
        unknown.length > 1 ? `, nor with ${unknown.length - 1} other ids` : ""
      }. Nothing was synchronized.`
    )
  }
}
