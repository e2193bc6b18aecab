import { z } from "@medusajs/framework/zod"

const DEFAULT_DAYS = 30
const MOST_DAYS = 90

/** Query of `GET /admin/esd/overview`. */
export const AdminOverviewParams = z.strictObject({
  /** How many days there are numbers for, today included. */
  days: z.coerce.number().int().min(1).max(MOST_DAYS).default(DEFAULT_DAYS),
})

/** Query of `GET /admin/esd/checks`: none. */
export const AdminChecksParams = z.strictObject({})

export type AdminOverviewParams = z.infer<typeof AdminOverviewParams>
