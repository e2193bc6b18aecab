/** Thrown when Redis took longer than a caller waits. */
export class RedisTimeoutError extends Error {
  name = "RedisTimeoutError"
  readonly code = "ETIMEDOUT"
}
