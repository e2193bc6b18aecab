import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../modules/esd"
import type EsdModuleService from "../modules/esd/service"
import type { PluginOptions } from "../options"

/** How the shop presents itself in e-mails and on invoices. */
export type Shop = {
  name: string
  supportEmail: string | null
  supportUrl: string | null
}

const REMEMBERED_MS = 60_000

/** By options, because in a workflow run the service itself is a new proxy. */
const remembered = new WeakMap<
  PluginOptions,
  { shop: Promise<Shop>; until: number }
>()

/** The shop's name and help addresses, read from the database once a minute. */
export function getShop(container: MedusaContainer): Promise<Shop> {
  const { options } = container.resolve<EsdModuleService>(ESD_MODULE)
  const known = remembered.get(options)

  if (known && known.until > Date.now()) {
    return known.shop
  }

  const shop = readShop(container, options)
  remembered.set(options, { shop, until: Date.now() + REMEMBERED_MS })
  shop.catch(() => remembered.delete(options))

  return shop
}

async function readShop(
  container: MedusaContainer,
  options: PluginOptions
): Promise<Shop> {
  const { shopName, supportEmail, supportUrl } = options.email
  const [store] = shopName
    ? []
    : await container.resolve(Modules.STORE).listStores({}, { take: 1 })

  return {
    name: shopName ?? store?.name ?? "Medusa Store",
    supportEmail: supportEmail ?? null,
    supportUrl: supportUrl ?? null,
  }
}
