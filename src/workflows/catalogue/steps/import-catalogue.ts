import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const importCatalogueStepId = "import-esd-catalogue-step"

/**
 * Reads the vendor's catalogue of every connection, or of one. Not undone: what
 * was read is as true as before.
 */
export const importCatalogueStep = createStep(
  { name: importCatalogueStepId, async: true, maxRetries: 2 },
  async ({ connection_id }: { connection_id?: string }, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const ids = connection_id
      ? [connection_id]
      : esd.options.connections.map(({ id }) => id)
    const imports = []

    for (const id of ids) {
      imports.push(await esd.importCatalogue(id))
    }

    return new StepResponse(imports)
  }
)
