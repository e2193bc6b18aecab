import type Medusa from "@medusajs/js-sdk"
import type { HttpTypes } from "@medusajs/framework/types"
import type { EsdClient } from "medusa-plugin-microsoft-esd/storefront"
import { createContext, useContext } from "react"
import type { Config } from "./config"

/** What every page knows of the shop. */
export type Shop = {
  config: Config
  sdk: Medusa
  esd: EsdClient
  region: HttpTypes.StoreRegion
  /** What the shop sells; null where the merchant made none, so that it is all. */
  collection: HttpTypes.StoreCollection | null
}

export const ShopContext = createContext<Shop | null>(null)

/** The shop around a page. */
export function useShop(): Shop {
  const shop = useContext(ShopContext)
  if (!shop) throw new Error("There is no ShopProvider above.")
  return shop
}

/** Codes of the countries that the shop sells to, e.g. `de`; never empty in a shop that sells. */
export function countriesOf({ region }: Pick<Shop, "region">): string[] {
  return (region.countries ?? []).flatMap(({ iso_2 }) => iso_2 ?? [])
}
