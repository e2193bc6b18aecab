import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { notAReseller } from "../not-a-reseller"
import type { AccountToCreate } from "./prepare-account"

export const prepareEndCustomerStepId = "prepare-esd-end-customer"

/** An end customer as its reseller describes it. */
export type EndCustomerToCreate = Omit<
  AccountToCreate,
  | "connection_id"
  | "role"
  | "customer_id"
  | "reseller_account_id"
  | "microsoft_email"
>

type Input = {
  /** The customer who is logged in. */
  customer_id: string
  end_customer: EndCustomerToCreate
}

/**
 * Finds the reseller account that the end customer is to belong to, or refuses
 * who is no reseller. Changes nothing.
 */
export const prepareEndCustomerStep = createStep(
  prepareEndCustomerStepId,
  async ({ customer_id, end_customer }: Input, { container }) => {
    const { accounts } = container.resolve<EsdModuleService>(ESD_MODULE)
    const [reseller] = await accounts.findResellers(customer_id)

    if (!reseller) {
      throw notAReseller()
    }

    return new StepResponse<AccountToCreate>({
      ...end_customer,
      role: "user",
      connection_id: reseller.connection_id,
      reseller_account_id: reseller.id,
    })
  }
)
