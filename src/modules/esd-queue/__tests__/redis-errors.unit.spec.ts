import { describeRedisError } from "../redis/describe-redis-error"
import { OutageLog } from "../redis/outage-log"
import { redisOptions } from "../redis/redis-options"
import { LogRecorder } from "./support/log-recorder"

describe("describeRedisError", () => {
  it.each([
    [
      Object.assign(new Error("connect 10.0.0.1"), { code: "ECONNREFUSED" }),
      "ECONNREFUSED",
    ],
    [new Error("WRONGPASS invalid username-password pair"), "WRONGPASS"],
    [
      new Error("Ready check failed: NOAUTH Authentication required."),
      "NOAUTH",
    ],
    [
      new Error("OOM command not allowed when used memory > 'maxmemory'"),
      "OOM",
    ],
    [
      Object.assign(new Error("x"), { name: "MaxRetriesPerRequestError" }),
      "MaxRetriesPerRequestError",
    ],
    [new Error("Connection is closed."), "connection lost"],
    ["a string", "connection lost"],
  ])("says in a few words why: %s", (error, words) => {
    expect(describeRedisError(error)).toBe(words)
  })
})

describe("OutageLog", () => {
  it("says once that Redis is lost, reminds every ten minutes, and says when it is back", () => {
    const { logger, lines } = new LogRecorder()
    let now = 0
    const log = new OutageLog(logger, () => now)

    log.back()
    for (; now <= 15 * 60_000; now += 1_000) {
      log.lost("ECONNREFUSED")
    }
    log.back()
    log.back()
    log.lost("ECONNRESET")

    expect(lines.map((line) => line.split(".")[0])).toEqual([
      "error: The queues of the ESD plugin cannot use Redis (ECONNREFUSED)",
      "error: The queues of the ESD plugin cannot use Redis (ECONNREFUSED)",
      "info: The queues of the ESD plugin can use Redis again, after 901 s",
      "error: The queues of the ESD plugin cannot use Redis (ECONNRESET)",
    ])
  })
})

describe("redisOptions", () => {
  it("try to connect for ever, every two seconds at last", () => {
    const { retryStrategy } = redisOptions

    expect([1, 5, 20, 1_000].map(retryStrategy)).toEqual([
      100, 500, 2_000, 2_000,
    ])
  })

  it("connect anew when a failover made the primary a replica, and only then", () => {
    const { reconnectOnError } = redisOptions

    expect(
      reconnectOnError(new Error("READONLY You can't write against a replica"))
    ).toBe(2)
    expect(reconnectOnError(new Error("ERR unknown command"))).toBe(false)
  })
})
