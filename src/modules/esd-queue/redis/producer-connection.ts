import type { Redis } from "ioredis"
import { describeRedisError } from "./describe-redis-error"
import type { OutageLog } from "./outage-log"
import { ProducerRedis } from "./producer-redis"
import type { RedisTimeoutError } from "./redis-timeout-error"

/**
 * The connection behind `enqueue`, and what is known of its state. Opened at
 * the first use, reconnected in the background.
 */
export class ProducerConnection {
  #redis: Redis | undefined
  #failure: Error | undefined
  #attempt: Promise<void> | undefined

  constructor(
    private readonly url: string,
    private readonly outages: OutageLog
  ) {}

  /**
   * Answers the connection once it works. Callers wait for the attempt to
   * connect that is under way; once one has failed, this fails at once until
   * Redis is back.
   *
   * @throws an error of ioredis
   */
  async ready(): Promise<Redis> {
    const redis = (this.#redis ??= this.#open())

    if (redis.status === "ready") {
      return redis
    }

    if (this.#failure) {
      throw this.#failure
    }

    this.#attempt ??= settled(redis).finally(() => {
      this.#attempt = undefined
    })
    await this.#attempt

    return redis
  }

  /** A caller waited in vain: the next ones need not, until a new connection works. */
  gaveUp(error: RedisTimeoutError): void {
    this.#fail(error)
    this.#redis?.disconnect(true)
  }

  close(): void {
    this.#failure ??= new Error("closed")
    this.#redis?.disconnect()
  }

  #open(): Redis {
    const redis = new ProducerRedis(this.url)
      .on("error", (error) => this.#fail(error))
      .on("ready", () => {
        this.#failure = undefined
        this.outages.back()
      })

    redis.connect().catch((error) => this.#fail(error))

    return redis
  }

  #fail(error: unknown): void {
    this.#failure = error instanceof Error ? error : new Error("unknown")
    this.outages.lost(describeRedisError(error))
  }
}

/** Settles with the attempt to connect that is under way. */
function settled(redis: Redis): Promise<void> {
  return new Promise((resolve, reject) => {
    const succeed = () => {
      redis.off("error", fail)
      resolve()
    }
    const fail = (error: Error) => {
      redis.off("ready", succeed)
      reject(error)
    }

    redis.once("ready", succeed).once("error", fail)
  })
}
