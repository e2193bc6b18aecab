import type { PartForm } from "./details-form"

/** A quantity as it was typed; null where it is no whole number of at least 1. */
export function quantityOf({
  quantity,
}: Pick<PartForm, "quantity">): number | null {
  const number = /^\s*\d{1,6}\s*$/.test(quantity) ? Number(quantity) : 0

  return number >= 1 ? number : null
}

/** How many licences parts have together; what is no number counts as none. */
export function sumOf(parts: Array<Pick<PartForm, "quantity">>): number {
  return parts.reduce((sum, part) => sum + (quantityOf(part) ?? 0), 0)
}
