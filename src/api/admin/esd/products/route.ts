import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminProductsParams } from "../../../validators"

/** The ESD products of all connections, with the variant that sells each. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminProductsParams>,
  res: MedusaResponse
): Promise<void> {
  const { variant_id, ...filters } =
    req.filterableFields as Partial<AdminProductsParams>
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_product",
      fields: req.queryConfig.fields,
      filters: {
        ...filters,
        ...(variant_id && { id: await soldBy(req.scope, variant_id) }),
      },
      pagination: {
        ...req.queryConfig.pagination,
        order: req.queryConfig.pagination.order ?? { sku: "ASC", id: "ASC" },
      },
    })

  res.json({
    esd_products: data,
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** The ids of the ESD products that variants sell. */
async function soldBy(
  container: MedusaContainer,
  product_variant_id: string | string[]
): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_variant_esd_product",
      fields: ["esd_product_id"],
      filters: { product_variant_id },
    })

  return data.map(({ esd_product_id }) => esd_product_id)
}
