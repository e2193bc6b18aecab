import type { PluginOptions } from "../../../options"
import { licenceQueueName } from "./licence-queue-name"

/** One queue as the options describe it. */
export type QueueDefinition = {
  name: string
  /** Jobs that one process runs at once. */
  concurrency: number
  /** At most `max` jobs are started in `perMs` milliseconds over all processes; null = no limit. */
  rateLimit: { max: number; perMs: number } | null
}

/**
 * The queues of a shop. Every process of the shop must come to the same
 * answer, so it depends on nothing but the options.
 */
export function queueDefinitions({
  connections,
  queue: { concurrency },
}: Pick<PluginOptions, "connections" | "queue">): QueueDefinition[] {
  return [
    { name: "orders", concurrency: concurrency.orders, rateLimit: null },
    { name: "mails", concurrency: concurrency.mails, rateLimit: null },
    { name: "lost-keys", concurrency: concurrency.lostKeys, rateLimit: null },
    { name: "accounts", concurrency: concurrency.accounts, rateLimit: null },
    ...connections.map(({ id, rateLimit }) => ({
      name: licenceQueueName(id),
      concurrency: concurrency.licences,
      rateLimit,
    })),
  ]
}
