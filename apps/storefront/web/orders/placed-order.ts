import type { EsdServiceDetailsResponse } from "medusa-plugin-microsoft-esd/storefront"

/** What the checkout tells the page after it. */
export type PlacedOrder = {
  /** How many licences are to come. */
  licences: number
  /** Where their keys go. */
  emails: string[]
}

/** What the page after the checkout has to know of an order. */
export function toPlacedOrder(
  { lines }: EsdServiceDetailsResponse,
  orderEmail: string
): PlacedOrder {
  const emails = lines
    .flatMap(({ parts }) => parts)
    .map(({ delivery_email }) => delivery_email ?? orderEmail)
  return {
    licences: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    emails: [...new Set(emails)],
  }
}
