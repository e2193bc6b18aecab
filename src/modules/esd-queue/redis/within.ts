import { RedisTimeoutError } from "./redis-timeout-error"

/**
 * Answers what the promise answers, but waits no longer than `ms` milliseconds.
 *
 * @throws RedisTimeoutError
 */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined

  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RedisTimeoutError()), ms)
  })

  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
