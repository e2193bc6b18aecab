import { createStep } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { ruleBroken } from "../../../modules/esd/services/accounts/rule-broken"

export const validateAccountConnectionStepId = "validate-esd-account-connection"

/** Refuses an account whose connection was taken out of the plugin's options. */
export const validateAccountConnectionStep = createStep(
  validateAccountConnectionStepId,
  async ({ id }: { id: string }, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const [account] = await esd.listEsdAccounts(
      { id },
      { select: ["id", "connection_id"], take: 1 }
    )
    const { connections } = esd.options

    if (
      account &&
      !connections.some((connection) => connection.id === account.connection_id)
    ) {
      throw ruleBroken(
        `connection_id: the account's connection "${account.connection_id}" is not in the plugin's options any more. Add it again to synchronize the account.`,
        "esd_connection_removed"
      )
    }
  }
)
