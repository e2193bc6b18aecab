import type { RedisOptions } from "ioredis"

/** Options that both connections share. */
export const redisOptions = {
  /** Tries again and again, from 100 ms to 2 s apart. */
  retryStrategy: (times: number) => Math.min(times * 100, 2_000),
  /** After a failover the old primary only reads: look up the new one and send the command again. */
  reconnectOnError: ({ message }: Error) =>
    message.startsWith("READONLY") ? 2 : false,
} satisfies RedisOptions
