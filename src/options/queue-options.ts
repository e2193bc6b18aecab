import { z } from "@medusajs/framework/zod"

const concurrency = (value: number) => z.int().min(1).max(1000).default(value)

/** How the background work is spread; every number holds for one process. */
export const queueOptions = z.strictObject({
  /** First part of all Redis keys. Change it when shops share a Redis. Default: `esd`. */
  prefix: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,40}$/, "must be 1 to 40 letters, digits or dashes")
    .default("esd"),
  /** How many jobs run at once in one process. */
  concurrency: z
    .strictObject({
      /** Orders that are split into licences, and their invoices. Default: 2. */
      orders: concurrency(2),
      /** Licences that are bought, for each connection. Default: 100. */
      licences: concurrency(100),
      /** E-mails. Default: 100. */
      mails: concurrency(100),
      /** Requests for lost keys that are answered. Anybody can cause them, so they have a queue of their own. Default: 2. */
      lostKeys: concurrency(2),
      /** Accounts that are synchronized. Default: 5. */
      accounts: concurrency(5),
    })
    .prefault({}),
  /** What happens after a failure that may pass. */
  retry: z
    .strictObject({
      /** Tries of one licence, account or e-mail before it is shown as failed. Default: 100, which is about eight hours with the delays below. */
      attempts: z.int().min(1).max(1000).default(100),
      /** First delay, in milliseconds; it doubles with each try. Default: 1000. */
      baseDelayMs: z.int().min(1).default(1000),
      /** Longest delay, in milliseconds. Default: 600000 (ten minutes). */
      maxDelayMs: z.int().min(1).default(600_000),
    })
    .prefault({}),
})

/** Checked queue options. */
export type QueueOptions = z.output<typeof queueOptions>
