import { createStep } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { connectionNotFound } from "../../connection-not-found"

export const validateConnectionStepId = "validate-esd-connection"

/** Refuses a connection that is not in the plugin's options. */
export const validateConnectionStep = createStep(
  validateConnectionStepId,
  async ({ connection_id }: { connection_id?: string }, { container }) => {
    const { connections } =
      container.resolve<EsdModuleService>(ESD_MODULE).options

    if (connection_id && !connections.some(({ id }) => id === connection_id)) {
      throw connectionNotFound(connection_id)
    }
  }
)
