import type { MathBN } from "@medusajs/framework/utils"

/** An exact decimal number, as the framework calculates with it. */
export type Decimal = ReturnType<typeof MathBN.convert>
