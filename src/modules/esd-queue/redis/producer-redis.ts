import { Redis } from "ioredis"
import { redisOptions } from "./redis-options"

type SendCommand = Parameters<Redis["sendCommand"]>

/**
 * The connection that enqueues. It answers or fails, fast: a checkout may wait
 * behind it. Created at the first use, so that commands like `db:migrate`
 * never open one.
 */
export class ProducerRedis extends Redis {
  constructor(url: string) {
    super(url, {
      ...redisOptions,
      lazyConnect: true,
      /** A command fails at once when there is no connection … */
      enableOfflineQueue: false,
      /** … or when it is lost before the answer. */
      maxRetriesPerRequest: 0,
      connectTimeout: 1_000,
      /** A connection that is given up need not say goodbye. */
      disconnectTimeout: 100,
    })
  }

  /**
   * BullMQ does not await every command it sends (a queue's metadata, for
   * one), and in Node a rejection that nobody awaits ends the process. Whoever
   * does await the answer still sees the rejection.
   */
  override sendCommand(...args: SendCommand): unknown {
    const answer = super.sendCommand(...args)

    if (answer instanceof Promise) {
      answer.catch(() => undefined)
    }

    return answer
  }
}
