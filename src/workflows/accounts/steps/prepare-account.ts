import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { CreateAccountInput } from "../../../modules/esd/types"
import { connectionNotFound } from "../../connection-not-found"

export const prepareAccountStepId = "prepare-esd-account"

/** An account to create; connection and country may be left to the options. */
export type AccountToCreate = Omit<
  CreateAccountInput,
  "connection_id" | "country"
> &
  Partial<Pick<CreateAccountInput, "connection_id" | "country">>

/**
 * Fills in connection (the first) and country (the connection's), or refuses a
 * connection that is not in the plugin's options. Changes nothing.
 */
export const prepareAccountStep = createStep(
  prepareAccountStepId,
  async (account: AccountToCreate, { container }) => {
    const { connections } =
      container.resolve<EsdModuleService>(ESD_MODULE).options
    const { connection_id = connections[0].id } = account
    const connection = connections.find(({ id }) => id === connection_id)

    if (!connection) {
      throw connectionNotFound(connection_id)
    }

    return new StepResponse<CreateAccountInput>({
      ...account,
      connection_id,
      country: account.country ?? connection.country,
    })
  }
)
