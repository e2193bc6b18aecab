import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { linkEsdProductWorkflow } from "../../../../../workflows/catalogue/workflows/link-esd-product"
import { productList } from "../../../../query-config"
import type { AdminUpdateProduct } from "../../../../validators"

/** Says which variant sells an ESD product, and switches it on or off. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateProduct>,
  res: MedusaResponse
): Promise<void> {
  const { id } = req.params

  await linkEsdProductWorkflow(req.scope).run({
    input: { id, ...req.validatedBody },
  })

  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_product",
      fields: productList.defaults,
      filters: { id },
    })

  res.json({ esd_product: data[0] })
}
