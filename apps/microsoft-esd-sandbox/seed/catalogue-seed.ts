import type { OfferingChange } from "../services/catalogue"
import { PRODUCTS, type SeedProduct } from "./products"

/** A fixed day in the past, so that "changed since yesterday" finds only what a test or a demo changed. */
const SEEDED_AT = new Date("2025-10-14T00:00:00Z")

const MARKETS = [
  { country: "DE", language: "de-DE", currencyId: "EUR" },
  { country: "US", language: "en-US", currencyId: "USD" },
] as const

/** The catalogue of a fresh sandbox: every product in every market. Part numbers and prices are examples. */
export const CATALOGUE_SEED: OfferingChange[] = PRODUCTS.flatMap((product) =>
  MARKETS.map((market) => offeringOf(product, market))
)

function offeringOf(
  product: SeedProduct,
  market: (typeof MARKETS)[number]
): OfferingChange {
  return {
    sku: product.sku,
    country: market.country,
    language: market.language,
    name: product.name[market.language],
    description: product.description[market.language],
    family: product.family,
    status: product.status ?? "Available",
    isReturnable: product.isReturnable ?? true,
    downloadUri: product.downloadUri,
    unitPrice: product.price[market.currencyId],
    currencyId: market.currencyId,
    lastUpdate: SEEDED_AT,
  }
}
