import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

export const validateCustomerStepId = "validate-esd-account-customer"

/** Refuses a customer who does not exist, or not any more. */
export const validateCustomerStep = createStep(
  validateCustomerStepId,
  async ({ customer_id }: { customer_id?: string | null }, { container }) => {
    if (!customer_id) {
      return
    }

    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "customer",
        fields: ["id"],
        filters: { id: customer_id },
      })

    if (!data.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `customer_id: there is no customer with id ${customer_id}.`
      )
    }
  }
)
