import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const validateConnectionStepId = "validate-esd-connection"

/** Refuses a connection that is not in the plugin's options. */
export const validateConnectionStep = createStep(
  validateConnectionStepId,
  async ({ connection_id }: { connection_id?: string }, { container }) => {
    const { connections } =
      container.resolve<EsdModuleService>(ESD_MODULE).options

    if (connection_id && !connections.some(({ id }) => id === connection_id)) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `connection_id: there is no connection "${connection_id}" in the plugin's options.`
      )
    }
  }
)
