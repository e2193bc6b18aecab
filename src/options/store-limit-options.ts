import { z } from "@medusajs/framework/zod"

const perHour = (value: number) => z.int().min(1).max(100_000).default(value)

/** How often somebody may ask in the storefront, in any 60 minutes, over all processes. */
export const storeLimitOptions = z.strictObject({
  /** Keys that one customer may reveal. Default: 120. */
  revealsPerHour: perHour(120),
  /** E-mails that one customer may have sent again. Default: 20. */
  resendsPerHour: perHour(20),
  /** Lost keys that may be asked for with one order number and e-mail address; each of the two alone may be named 20 times as often. Default: 5. */
  lostKeysPerHour: perHour(5),
})

/** Checked limits of the storefront. */
export type StoreLimitOptions = z.output<typeof storeLimitOptions>
