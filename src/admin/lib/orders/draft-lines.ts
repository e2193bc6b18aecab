/** A line of a draft order as Medusa answers it. */
export type DraftItem = {
  variant_id: string | null
  title: string
  product_title: string | null
  variant_title: string | null
  quantity: number
  unit_price: number
  compare_at_unit_price: number | null
  subtotal: number
  metadata: Record<string, unknown> | null
}

/** Licences of one offering at one price that go the same way. */
export type DraftLine = {
  key: string
  title: string
  quantity: number
  unitPrice: number
  originalPrice: number | null
  subtotal: number
  endCustomerId: string | null
  deliveryEmail: string | null
}

/** Where a line's metadata says for whom its licences are. */
const SERVICE_DETAILS = "esd_service_details"

/** Puts the lines of a draft order together that differ in nothing but their licence. */
export function draftLines(items: DraftItem[]): DraftLine[] {
  const lines = new Map<string, DraftLine>()

  for (const item of items) {
    const details = detailsOf(item)
    const key = JSON.stringify([
      item.variant_id ?? item.title,
      item.unit_price,
      details,
    ])
    const line = lines.get(key)

    lines.set(key, {
      key,
      title: titleOf(item),
      unitPrice: item.unit_price,
      originalPrice: item.compare_at_unit_price,
      ...details,
      quantity: (line?.quantity ?? 0) + item.quantity,
      subtotal: (line?.subtotal ?? 0) + item.subtotal,
    })
  }

  return [...lines.values()]
}

function titleOf({ title, product_title, variant_title }: DraftItem): string {
  return [product_title ?? title, variant_title].filter(Boolean).join(" · ")
}

function detailsOf({
  metadata,
}: DraftItem): Pick<DraftLine, "endCustomerId" | "deliveryEmail"> {
  const stored = metadata?.[SERVICE_DETAILS]
  const [detail] = (Array.isArray(stored) ? stored : []) as Array<
    Record<string, unknown>
  >

  return {
    endCustomerId: text(detail?.end_customer_id),
    deliveryEmail: text(detail?.delivery_email),
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}
