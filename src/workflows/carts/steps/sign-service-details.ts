import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import {
  SERVICE_DETAILS_KEY,
  type ServiceDetail,
  SIGNATURE_KEY,
} from "../../service-details/service-details"
import { statementOf } from "../../service-details/statement-of"
import type { EsdCart } from "../esd-cart"
import type { PlannedDetail, ServiceDetailsPlan } from "../plan-service-details"

export const signServiceDetailsStepId = "sign-esd-service-details"

type Input = {
  cart: EsdCart
  plan: ServiceDetailsPlan
  /** Ids of the plan's new end customers, in their order. */
  created: string[]
}

/** Makes the metadata of the planned lines. Medusa's module leaves others as they are. Changes nothing. */
export const signServiceDetailsStep = createStep(
  signServiceDetailsStepId,
  async ({ cart, plan, created }: Input, { container }) => {
    const { signer } = container.resolve<EsdModuleService>(ESD_MODULE)
    const newIds = new Map(
      plan.endCustomers.map(({ email }, index) => [email, created[index]])
    )

    return new StepResponse(
      plan.lines.map(({ line, details: planned }) => {
        const details = planned.map((detail) => placed(detail, newIds))

        return {
          id: line.id,
          metadata: {
            [SERVICE_DETAILS_KEY]: details,
            [SIGNATURE_KEY]: signer.sign(
              statementOf(cart, line.variant_id, details)
            ),
          },
        }
      })
    )
  }
)

function placed(
  { new_end_customer, ...detail }: PlannedDetail,
  newIds: ReadonlyMap<string, string>
): ServiceDetail {
  return new_end_customer
    ? { ...detail, end_customer_id: newIds.get(new_end_customer) ?? null }
    : detail
}
