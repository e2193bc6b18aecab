import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminSyncCatalogue } from "../../../../validators"
import { importEsdCatalogueWorkflow } from "../../../../../workflows/catalogue/workflows/import-esd-catalogue"

/** Starts reading the vendor's catalogue in the background. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSyncCatalogue>,
  res: MedusaResponse
): Promise<void> {
  const { transaction } = await importEsdCatalogueWorkflow(req.scope).run({
    input: req.validatedBody,
  })

  res.status(202).json({
    esd_catalogue_sync: { id: transaction.transactionId, status: "running" },
  })
}
