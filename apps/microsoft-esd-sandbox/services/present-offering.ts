import type { Offering } from "../entities/offering"

/** A catalogue row as the contract writes it (schema CatalogItem). */
export function presentOffering(offering: Offering) {
  return {
    sku: offering.sku,
    name: offering.name,
    description: offering.description ?? undefined,
    family: offering.family ?? undefined,
    type: "Downloadable",
    inStock: 0,
    status: offering.status,
    isReturnable: offering.isReturnable,
    country: offering.country,
    language: offering.language,
    downloadUri: offering.downloadUri,
    price:
      offering.unitPrice === null
        ? undefined
        : {
            unitPrice: Number(offering.unitPrice),
            currencyId: offering.currencyId ?? undefined,
          },
    lastUpdate: offering.lastUpdate.toISOString(),
  }
}
