import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { validateConnectionStep } from "../steps/validate-connection"
import { importCatalogueStep } from "../steps/import-catalogue"

export const importEsdCatalogueWorkflowId = "import-esd-catalogue"

/**
 * Brings the ESD products up to date with the vendor's catalogue, in the
 * background. Nothing is deleted.
 *
 * @example
 * await importEsdCatalogueWorkflow(container).run({ input: { connection_id: "de" } })
 */
export const importEsdCatalogueWorkflow = createWorkflow(
  importEsdCatalogueWorkflowId,
  (input: { connection_id?: string }) => {
    validateConnectionStep(input)

    return new WorkflowResponse(importCatalogueStep(input))
  }
)
