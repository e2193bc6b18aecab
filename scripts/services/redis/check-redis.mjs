// @ts-check
import { Redis } from "ioredis"

/**
 * Makes sure that a Redis of the person's own answers, before anything is
 * started that would wait for it for ever.
 *
 * @param {string} url
 * @throws with one sentence when it does not
 */
export async function checkRedis(url) {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 5_000,
    retryStrategy: () => null,
  })
  let reason = ""
  redis.on("error", ({ message }) => (reason = message))
  try {
    await redis.connect()
    await redis.ping()
  } catch (cause) {
    const { message } = /** @type {Error} */ (cause)
    throw new Error(
      `Redis did not let us in: ${reason || message}. ` +
        "Check REDIS_URL, or unset it to use a Redis of this project.",
      { cause }
    )
  } finally {
    redis.disconnect()
  }
}
