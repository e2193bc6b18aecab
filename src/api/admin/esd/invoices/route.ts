import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** All invoices and credit notes, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_invoice",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: {
        ...req.queryConfig.pagination,
        order: { issued_at: "DESC", id: "ASC" },
      },
    })

  res.json({
    esd_invoices: data,
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
