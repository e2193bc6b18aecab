import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toEsdAsset } from "../../../responses/to-esd-asset"

/** Reads licences as a list shows them, in the order of the given ids. */
export async function readAdminAssets(
  container: MedusaContainer,
  ids: string[],
  fields: string[]
) {
  if (!ids.length) {
    return []
  }

  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "esd_asset",
      fields: [...new Set(["id", ...fields])],
      filters: { id: ids },
    })
  const byId = new Map(data.map((asset) => [asset.id, asset]))

  return ids.flatMap((id) => {
    const asset = byId.get(id)

    return asset ? [toEsdAsset(asset)] : []
  })
}
