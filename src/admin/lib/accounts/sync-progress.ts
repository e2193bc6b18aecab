/** How far the synchronization of several accounts is. */
export type SyncProgress = {
  total: number
  done: number
}

/**
 * Says how far a synchronization is, from how many accounts were asked for and
 * how many still wait or run; null when there is none. Accounts that others
 * ask for meanwhile make it larger; it never goes backwards.
 */
export function syncProgress(
  requested: number,
  remaining: number,
  before: SyncProgress | null
): SyncProgress | null {
  if (remaining === 0) {
    return null
  }

  const total = Math.max(requested, before?.total ?? 0)
  const done = Math.max(total - remaining, before?.done ?? 0)

  return { total: done + remaining, done }
}
