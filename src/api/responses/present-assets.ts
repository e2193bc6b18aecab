import type { MedusaContainer } from "@medusajs/framework/types"
import { ESD_MODULE } from "../../modules/esd"
import type EsdModuleService from "../../modules/esd/service"
import { toEsdAsset } from "./to-esd-asset"

/**
 * Shows licences with whether they can be given back, and the latest attempt to;
 * both are read for all of them at once.
 *
 * @param queried licences as `query.graph` reads them, with their ids
 */
export async function presentAssets<Queried extends { id: string }>(
  container: MedusaContainer,
  queried: Queried[]
) {
  const { facts } =
    container.resolve<EsdModuleService>(ESD_MODULE).cancellations
  const judged = await facts.read(queried.map(({ id }) => id))
  const byId = new Map(judged.map((it) => [it.licence.id, it]))

  return queried.map((asset) => ({
    ...toEsdAsset(asset),
    return: byId.get(asset.id)?.return ?? null,
    cancellation: byId.get(asset.id)?.cancellation ?? null,
  }))
}
