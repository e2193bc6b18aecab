// @ts-check
import { benchSettings } from "../bench-settings.mjs"

describe("the arguments of npm run bench", () => {
  it("ask for 1,000 licences, 200 ms, 20 purchases and a million in stock when there are none", () => {
    expect(benchSettings([], {})).toMatchObject({
      licences: 1000,
      latency: 200,
      sequential: 20,
      stock: 1_000_000,
      profile: false,
      databaseUrl: undefined,
      redisUrl: undefined,
    })
  })

  it("set all five, in both forms", () => {
    const args = ["--licences", "50", "--latency=0", "--sequential", "3"]
    args.push("--stock", "2000")

    expect(benchSettings([...args, "--profile"], {})).toMatchObject({
      licences: 50,
      latency: 0,
      sequential: 3,
      stock: 2000,
      profile: true,
    })
  })

  it.each([
    ["--licences", "0"],
    ["--licences", "5001"],
    ["--licences", "ten"],
    ["--licences", ""],
    ["--latency", "1.5"],
    ["--sequential", "1e3"],
    ["--stock", "999"],
  ])("refuse %s %s with the range that is allowed", (name, value) => {
    expect(() => benchSettings([name, value], {})).toThrow(
      `${name} has to be a whole number from`
    )
  })

  it("refuse what nobody knows", () => {
    expect(() => benchSettings(["--licenses", "5"], {})).toThrow("--licenses")
    expect(() => benchSettings(["5"], {})).toThrow("5")
  })

  it("leave the servers of the environment in their place", () => {
    const env = { DATABASE_URL: "postgres://a/b", REDIS_URL: "redis://c" }

    expect(benchSettings([], env)).toMatchObject({
      databaseUrl: "postgres://a/b",
      redisUrl: "redis://c",
    })
  })
})
