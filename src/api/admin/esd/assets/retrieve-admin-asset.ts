import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ADMIN_ASSET_FIELDS } from "../../../responses/esd-asset-fields"
import { presentAssets } from "../../../responses/present-assets"

/** Reads a licence as an answer shows it after an action. */
export async function retrieveAdminAsset(
  container: MedusaContainer,
  id: string
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "esd_asset", fields: ADMIN_ASSET_FIELDS, filters: { id } },
      { throwIfKeyNotFound: true }
    )

  const [asset] = await presentAssets(container, data)

  return asset
}
