import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  updateLineItemsStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../../modules/esd/types"
import { autoSyncAccountsStep } from "../../accounts/steps/auto-sync-accounts"
import { createEndCustomersStep } from "../../accounts/steps/create-end-customers"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { accountSyncJob, atOnce } from "../../queue/jobs"
import { ESD_CART_FIELDS, type EsdCart } from "../esd-cart"
import type { ServiceDetailsItem } from "../service-details-input"
import { planServiceDetailsStep } from "../steps/plan-service-details"
import { signServiceDetailsStep } from "../steps/sign-service-details"

export const setEsdServiceDetailsWorkflowId = "set-esd-service-details"

/** Who fills in what for which cart. */
export type SetEsdServiceDetailsInput = {
  cart_id: string
  /** The customer who is logged in; null for a guest. */
  customer_id: string | null
  items: ServiceDetailsItem[]
}

/**
 * Says for whom the licences of a cart are, and where their keys go. Lines that
 * are not named keep what was said of them. New end customers are created, and
 * synchronized in the background where `autoSyncAccounts` says so.
 *
 * @example
 * await setEsdServiceDetailsWorkflow(container).run({
 *   input: {
 *     cart_id: "cart_123",
 *     customer_id: "cus_123",
 *     items: [
 *       { line_item_id: "cali_123", for_resale: true, end_customer_id: "esdacc_123" },
 *     ],
 *   },
 * })
 */
export const setEsdServiceDetailsWorkflow = createWorkflow(
  setEsdServiceDetailsWorkflowId,
  (input: SetEsdServiceDetailsInput) => {
    // The lock that Medusa's own changes of a cart and its completion take.
    acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
    const { data: carts } = useQueryGraphStep({
      entity: "cart",
      fields: ESD_CART_FIELDS,
      filters: { id: input.cart_id },
    })
    const cart = transform(
      { carts },
      (data) => data.carts[0] as unknown as EsdCart
    )
    const plan = planServiceDetailsStep({
      cart,
      customer_id: input.customer_id,
      items: input.items,
    })
    const created = createEndCustomersStep({
      customer_id: input.customer_id,
      end_customers: plan.endCustomers,
      lines: plan.lines,
    })
    const ids = autoSyncAccountsStep({
      ids: created,
      actor: transform({ input }, (data): Actor => ({
        type: "customer",
        id: data.input.customer_id,
      })),
    })

    updateLineItemsStep({
      id: input.cart_id,
      items: signServiceDetailsStep({ cart, plan, created }),
    })
    releaseLockStep({ key: input.cart_id })
    enqueueJobsStep(
      transform({ ids }, (data) =>
        data.ids.map((id) => atOnce(accountSyncJob(id)))
      )
    )

    return new WorkflowResponse(void 0)
  }
)
