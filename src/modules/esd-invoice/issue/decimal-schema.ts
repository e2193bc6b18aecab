import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Decimal } from "../decimal"

/** Accepts what Medusa accepts as an amount and makes it an exact decimal. */
export const decimalSchema = z.unknown().transform((value, context) => {
  const decimal = toDecimal(value)

  if (!decimal.isFinite()) {
    context.addIssue("must be a decimal number, such as 19.99")
    return z.NEVER
  }

  return decimal
})

function toDecimal(value: unknown): Decimal {
  const isAmount =
    typeof value === "string" ||
    typeof value === "number" ||
    (typeof value === "object" && value !== null)

  return MathBN.convert(isAmount ? (value as BigNumberInput) : NaN)
}
