import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { connectionNotFound } from "../../connection-not-found"
import type { PlannedLine } from "../../carts/plan-service-details"
import { namingEndCustomer } from "../naming-end-customer"
import { notAReseller } from "../not-a-reseller"
import type { EndCustomerToCreate } from "./prepare-end-customer"

export const createEndCustomersStepId = "create-esd-end-customers"

type Input = {
  /** The reseller who is logged in. */
  customer_id: string | null
  end_customers: EndCustomerToCreate[]
  /** Lines of the cart that they are named in. */
  lines: PlannedLine[]
}

/**
 * Creates end customers of a reseller: all of them, or none where one is
 * refused. Answers their ids in order. Undone by deleting them softly, because
 * their ledger stays.
 */
export const createEndCustomersStep = createStep(
  createEndCustomersStepId,
  async ({ customer_id, end_customers, lines }: Input, { container }) => {
    if (!end_customers.length) {
      return new StepResponse<string[], string[]>([], [])
    }

    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const [reseller] = customer_id
      ? await esd.accounts.findResellers(customer_id)
      : []

    if (!reseller) {
      throw notAReseller()
    }

    const { connection_id } = reseller
    const connection = esd.options.connections.find(
      ({ id }) => id === connection_id
    )

    if (!connection) {
      throw connectionNotFound(connection_id)
    }

    const ids: string[] = []

    try {
      for (const endCustomer of end_customers) {
        const id = await esd.accounts
          .create(
            {
              ...endCustomer,
              country: endCustomer.country ?? connection.country,
              role: "user",
              connection_id,
              reseller_account_id: reseller.id,
            },
            { type: "customer", id: customer_id }
          )
          .catch((error: unknown) => {
            throw namingEndCustomer(error, endCustomer, lines)
          })
        ids.push(id)
      }
    } catch (error) {
      await esd.softDeleteEsdAccounts(ids)
      throw error
    }

    return new StepResponse<string[], string[]>(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container
        .resolve<EsdModuleService>(ESD_MODULE)
        .softDeleteEsdAccounts(ids)
    }
  }
)
