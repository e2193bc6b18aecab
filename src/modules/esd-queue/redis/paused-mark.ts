/**
 * What BullMQ writes into the counter of a queue's rate limit while the queue
 * is paused; no limit comes near it.
 */
export const PAUSED_MARK = Number.MAX_SAFE_INTEGER
