import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The invoices and credit notes of the customer who is logged in, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_invoice",
      fields: req.queryConfig.fields,
      filters: {
        ...req.filterableFields,
        customer_id: req.auth_context.actor_id,
      },
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
