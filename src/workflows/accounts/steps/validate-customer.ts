import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { ruleBroken } from "../../../modules/esd/services/accounts/rule-broken"

export const validateCustomerStepId = "validate-esd-account-customer"

/**
 * Refuses a customer who does not exist, or not any more, and a guest: a
 * guest's account is found by its e-mail address, and has no customer.
 */
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
        fields: ["id", "has_account"],
        filters: { id: customer_id },
      })

    if (!data.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `customer_id: there is no customer with id ${customer_id}.`
      )
    }

    if (!data[0].has_account) {
      throw ruleBroken(
        "customer_id: this customer is a guest. Leave customer_id out; the account is found by the guest's e-mail address.",
        "esd_customer_is_guest"
      )
    }
  }
)
