import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A variant that sells an ESD product, as the checkout sees it. */
export type SoldVariant = {
  id: string
  /** The product with the variant's SKU. */
  name: string
  /** By its product's shipping profile, or by an inventory item. */
  needs_shipping: boolean
  manages_inventory: boolean
}

const PAGE = 1000

const FIELDS = [
  "id",
  "sku",
  "title",
  "manage_inventory",
  "product.title",
  "product.shipping_profile.id",
  "inventory_items.inventory.requires_shipping",
]

/** Reads all variants that sell ESD products. */
export async function readSoldVariants(
  container: MedusaContainer
): Promise<SoldVariant[]> {
  const found: SoldVariant[] = []

  for (let skip = 0; ; skip += PAGE) {
    const ids = await readLinkedIds(container, skip)

    found.push(...(await readVariants(container, ids)))

    if (ids.length < PAGE) {
      return unique(found)
    }
  }
}

async function readLinkedIds(
  container: MedusaContainer,
  skip: number
): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_variant_esd_product",
      fields: ["product_variant_id"],
      pagination: { skip, take: PAGE, order: { id: "ASC" } },
    })

  return data.map(({ product_variant_id }) => product_variant_id)
}

async function readVariants(
  container: MedusaContainer,
  ids: string[]
): Promise<SoldVariant[]> {
  if (!ids.length) {
    return []
  }

  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_variant",
      fields: FIELDS,
      filters: { id: [...new Set(ids)] },
    })

  return (data as unknown as ReadVariant[]).map((variant) => ({
    id: variant.id,
    name: `${variant.product?.title ?? variant.title} (${variant.sku ?? variant.id})`,
    needs_shipping:
      Boolean(variant.product?.shipping_profile) ||
      Boolean(
        variant.inventory_items?.some(
          (item) => item?.inventory?.requires_shipping
        )
      ),
    manages_inventory: Boolean(variant.manage_inventory),
  }))
}

/** A variant that is sold through several connections has a link for each. */
function unique(variants: SoldVariant[]): SoldVariant[] {
  return [...new Map(variants.map((it) => [it.id, it])).values()].sort(
    (one, other) => one.name.localeCompare(other.name)
  )
}

type ReadVariant = {
  id: string
  sku: string | null
  title: string
  manage_inventory: boolean
  product: { title: string; shipping_profile?: { id: string } | null } | null
  inventory_items?: Array<{
    inventory?: { requires_shipping: boolean }
  } | null>
}
