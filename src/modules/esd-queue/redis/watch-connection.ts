import type { Redis } from "ioredis"
import { within } from "./within"

const INTERVAL_MS = 5_000

/**
 * Connects anew when Redis no longer answers on an open connection, as after a
 * failover or behind a firewall that forgot it. TCP alone takes a quarter of
 * an hour to notice, and ioredis' `socketTimeout` goes on to end the next
 * connection, too.
 *
 * @param signal - aborted at shutdown
 */
export function watchConnection(redis: Redis, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (redis.status === "ready") {
      within(INTERVAL_MS, redis.ping()).catch(() => redis.disconnect(true))
    }
  }, INTERVAL_MS)

  timer.unref()
  signal.addEventListener("abort", () => clearInterval(timer), { once: true })
}
