import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/esd/types"
import { createAccountStep } from "../steps/create-account"
import {
  type AccountToCreate,
  prepareAccountStep,
} from "../steps/prepare-account"
import { validateCustomerStep } from "../steps/validate-customer"

export const createEsdAccountWorkflowId = "create-esd-account"

/**
 * Creates an account, because staff asked; it is synchronized when they ask for
 * that, or before its first licence.
 *
 * @example
 * await createEsdAccountWorkflow(container).run({
 *   input: {
 *     account: { role: "reseller", email: "it@contoso.com", customer_id: "cus_123" },
 *     actor: { type: "user", id: "user_123" },
 *   },
 * })
 */
export const createEsdAccountWorkflow = createWorkflow(
  createEsdAccountWorkflowId,
  (input: { account: AccountToCreate; actor: Actor }) => {
    validateCustomerStep(input.account)
    const prepared = prepareAccountStep(input.account)
    const created = createAccountStep(
      transform({ input, prepared }, (data) => ({
        account: data.prepared,
        actor: data.input.actor,
      }))
    )

    return new WorkflowResponse(created)
  }
)
