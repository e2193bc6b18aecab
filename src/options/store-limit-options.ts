import { z } from "@medusajs/framework/zod"

const perHour = (value: number) => z.int().min(1).max(100_000).default(value)

/** How often somebody may ask in the storefront, in any 60 minutes, over all processes. */
export const storeLimitOptions = z.strictObject({
  /** Keys that one customer may reveal. Default: 120. */
  revealsPerHour: perHour(120),
  /** E-mails that one customer may have sent again. Default: 20. */
  resendsPerHour: perHour(20),
  /** Licences that one customer may ask to be cancelled; the shop gets an e-mail for them. Default: 120. */
  cancellationsPerHour: perHour(120),
  /** Links to lost keys that one e-mail address gets; beyond that, an order's link is sent again only once none of its links works any more. Default: 5. */
  lostKeysPerHour: perHour(5),
})

/** Checked limits of the storefront. */
export type StoreLimitOptions = z.output<typeof storeLimitOptions>
