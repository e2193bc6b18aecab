import type { Redis } from "ioredis"

/**
 * Resolves once the connection has been lost for `ms` milliseconds without a
 * break, or when the signal is aborted.
 */
export function lostFor(
  redis: Redis,
  ms: number,
  signal: AbortSignal
): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined

    const finish = () => {
      clearTimeout(timer)
      redis.off("close", start).off("ready", stop)
      resolve()
    }
    const start = () => {
      timer ??= setTimeout(finish, ms)
    }
    const stop = () => {
      clearTimeout(timer)
      timer = undefined
    }

    redis.on("close", start).on("ready", stop)
    signal.addEventListener("abort", finish, { once: true })

    if (redis.status !== "ready") {
      start()
    }
  })
}
