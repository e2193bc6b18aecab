/** An offering of the vendor's catalogue, with the variant that sells it, as `GET /admin/esd/products` answers it. */
export type EsdProduct = {
  id: string
  connection_id: string
  sku: string
  name: string
  status: "available" | "discontinued"
  is_enabled: boolean
  country: string
  language: string
  product_variant?: { id: string; title: string | null } | null
}
