import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { presentAssets } from "../../../responses/present-assets"
import { withId } from "../../../responses/with-id"

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
      fields: withId(fields),
      filters: { id: ids },
    })
  const assets = await presentAssets(container, data)
  const byId = new Map(data.map(({ id }, index) => [id, assets[index]]))

  return ids.flatMap((id) => {
    const asset = byId.get(id)

    return asset ? [asset] : []
  })
}
