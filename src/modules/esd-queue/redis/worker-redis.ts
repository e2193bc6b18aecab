import { Redis } from "ioredis"
import { redisOptions } from "./redis-options"

/**
 * The connection that workers share. It waits for Redis, as BullMQ demands,
 * and comes back by itself.
 *
 * @param givesUp - aborted at shutdown: then a lost connection is not tried
 * again, and commands that wait for it fail. `disconnect()` alone would leave
 * them waiting for ever between two tries.
 */
export function createWorkerRedis(url: string, givesUp: AbortSignal): Redis {
  return new Redis(url, {
    ...redisOptions,
    retryStrategy: (times) =>
      givesUp.aborted ? null : redisOptions.retryStrategy(times),
    maxRetriesPerRequest: null,
    connectTimeout: 5_000,
  })
}
