import type { Logger } from "@medusajs/framework/types"

/** While an outage lasts, one line in this time is enough. */
const REMINDER_MS = 10 * 60 * 1000

/**
 * Turns the many errors of a lost Redis, one per connection and second, into
 * one sentence when it is lost, one when it is back, and a reminder now and
 * then in between.
 */
export class OutageLog {
  #lostAt: number | null = null
  #loggedAt = 0

  constructor(
    private readonly logger: Pick<Logger, "error" | "info">,
    private readonly now: () => number = Date.now
  ) {}

  /** @param cause - a few words that hold no secret; see `describeRedisError` */
  lost(cause: string): void {
    const now = this.now()

    if (this.#lostAt !== null && now - this.#loggedAt < REMINDER_MS) {
      return
    }

    this.#lostAt ??= now
    this.#loggedAt = now
    this.logger.error(
      `The queues of the ESD plugin cannot use Redis (${cause}). The shop goes on selling; licences and e-mails wait and follow by themselves once Redis is back. Please check that Redis runs and that redisUrl is right.`
    )
  }

  back(): void {
    if (this.#lostAt === null) {
      return
    }

    const seconds = Math.round((this.now() - this.#lostAt) / 1000)

    this.#lostAt = null
    this.logger.info(
      `The queues of the ESD plugin can use Redis again, after ${seconds} s.`
    )
  }
}
