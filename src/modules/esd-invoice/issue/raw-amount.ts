import type { BigNumberRawValue } from "@medusajs/framework/types"
import type { Decimal } from "../decimal"

const MEDUSA_PRECISION = 20

/**
 * What Medusa keeps in the `raw_` column beside a bigNumber column: the exact
 * decimal, and how many significant digits to read it with.
 */
export function rawAmount(amount: Decimal): BigNumberRawValue {
  return {
    value: amount.toFixed(),
    precision: Math.max(MEDUSA_PRECISION, amount.precision(true)),
  }
}
