// Runs in each of jest's workers before a test file: `npm test` starts a Redis
// for each of them. Without `npm test`, TEST_REDIS_URL stays as it is.
const urls = (process.env.TEST_REDIS_URLS ?? "").split(",").filter(Boolean)
const worker = Number(process.env.JEST_WORKER_ID ?? 1)

if (urls.length) {
  process.env.TEST_REDIS_URL = urls[(worker - 1) % urls.length]
}
