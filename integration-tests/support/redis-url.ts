/** URL of the Redis that the tests run on. */
export function redisUrl(): string {
  return process.env.TEST_REDIS_URL ?? "redis://localhost:6379"
}
