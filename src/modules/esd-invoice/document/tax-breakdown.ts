import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"
import type { PrintedAmounts } from "./printed-amounts"

/** What is taxed at one rate. */
export type TaxShare = {
  /** Percent; null for items without a single rate. */
  rate: Decimal | null
  net: Decimal
  tax: Decimal
}

/** Sums printed items by their tax rate, the highest rate first, no rate last. */
export function taxBreakdown(
  items: (PrintedAmounts & { rate: Decimal | null })[]
): TaxShare[] {
  const shares = new Map<string, TaxShare>()

  for (const { rate, net, tax } of items) {
    const key = rate?.toFixed() ?? ""
    const share = shares.get(key)

    shares.set(key, {
      rate,
      net: MathBN.add(share?.net ?? 0, net),
      tax: MathBN.add(share?.tax ?? 0, tax),
    })
  }

  return [...shares.values()].sort((a, b) =>
    MathBN.sub(b.rate ?? -1, a.rate ?? -1).toNumber()
  )
}
