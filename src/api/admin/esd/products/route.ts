import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The ESD products of all connections, with the variant that sells each. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_product",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
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
