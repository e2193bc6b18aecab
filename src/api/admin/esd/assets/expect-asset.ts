import type { MedusaContainer } from "@medusajs/framework/types"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"

/**
 * Makes sure that there is a licence with this id.
 *
 * @throws MedusaError `not_found`
 */
export async function expectAsset(
  container: MedusaContainer,
  id: string
): Promise<void> {
  await container
    .resolve<EsdModuleService>(ESD_MODULE)
    .retrieveEsdAsset(id, { select: ["id"] })
}
