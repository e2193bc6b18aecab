import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createRemoteLinkStep,
  dismissRemoteLinkStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { ESD_MODULE } from "../../../modules/esd"
import { updateEsdProductStep } from "../steps/update-esd-product"

export const linkEsdProductWorkflowId = "link-esd-product"

/** `variant_id: null` takes the link away; a field that is absent stays. */
export type LinkEsdProductInput = {
  id: string
  variant_id?: string | null
  is_enabled?: boolean
}

/**
 * Says which variant sells an ESD product, and switches it on or off.
 *
 * @example
 * await linkEsdProductWorkflow(container).run({
 *   input: { id: "esdp_123", variant_id: "variant_123" },
 * })
 */
export const linkEsdProductWorkflow = createWorkflow(
  linkEsdProductWorkflowId,
  (input: LinkEsdProductInput) => {
    updateEsdProductStep(input)

    when(
      "link-changes",
      { input },
      (data) => data.input.variant_id !== undefined
    ).then(() => {
      const { data: links } = useQueryGraphStep({
        entity: "product_variant_esd_product",
        fields: ["product_variant_id", "esd_product_id"],
        filters: { esd_product_id: input.id },
      }).config({ name: "get-links-of-esd-product" })

      dismissRemoteLinkStep(
        transform({ input, links }, (data) =>
          data.links
            .filter(
              (link: VariantLink) =>
                link.product_variant_id !== data.input.variant_id
            )
            .map((link: VariantLink) =>
              toLink(link.product_variant_id, data.input.id)
            )
        )
      )
      createRemoteLinkStep(
        transform({ input }, ({ input: { id, variant_id } }) =>
          variant_id ? [toLink(variant_id, id)] : []
        )
      )
    })

    return new WorkflowResponse(input)
  }
)

type VariantLink = { product_variant_id: string; esd_product_id: string }

function toLink(product_variant_id: string, esd_product_id: string) {
  return {
    [Modules.PRODUCT]: { product_variant_id },
    [ESD_MODULE]: { esd_product_id },
  }
}
