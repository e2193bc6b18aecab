import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { DetailedLine } from "../find-esd-lines"
import { orderLocale } from "../order-locale"
import type { OrderToSplit } from "../order-to-split"
import { isPaid } from "../is-paid"
import { prepareAssets } from "../prepare-assets"
import type { PlacedEndCustomers } from "./place-end-customers"

export const createAssetsStepId = "create-esd-assets"

type Input = {
  order: OrderToSplit
  lines: DetailedLine[]
  accounts: Record<string, string>
  endCustomers: PlacedEndCustomers
}

/**
 * Writes one asset per licence. Licences that waited for the payment go on once
 * it is there. Not undone: whatever fails later is taken up again from here.
 */
export const createAssetsStep = createStep(
  createAssetsStepId,
  async ({ order, lines, accounts, endCustomers }: Input, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const { provisionOn, email } = esd.options
    const locale = orderLocale(order, email.defaultLocale)

    await esd.createAssets(
      prepareAssets({
        order,
        lines,
        accounts,
        endCustomers,
        provisionOn,
        locale,
      })
    )

    if (provisionOn === "order.placed" || isPaid(order)) {
      await esd.releasePayment(order.id)
    }

    return new StepResponse()
  }
)
