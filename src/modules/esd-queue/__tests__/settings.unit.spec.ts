import { parsePluginOptions, type PluginOptions } from "../../../options"
import { createQueueSettings } from "../settings/queue-settings"
import { createPluginOptions } from "./support/plugin-options"

describe("the settings of the queues", () => {
  let options: PluginOptions

  beforeAll(async () => {
    const { connections, ...others } = await createPluginOptions(["de", "at"])
    const [de, at] = connections

    options = parsePluginOptions({
      ...others,
      connections: [de, { ...at, rateLimit: { max: 3, perMs: 2_000 } }],
      queue: { prefix: "shop-2", concurrency: { licences: 7 } },
    })
  })

  it("hold one queue for each task and one for each connection", () => {
    const { queues, prefix, retry } = createQueueSettings(options, {
      redisUrl: "redis://medusa",
    })

    expect(queues).toEqual([
      { name: "orders", concurrency: 2, rateLimit: null },
      { name: "mails", concurrency: 100, rateLimit: null },
      { name: "lost-keys", concurrency: 2, rateLimit: null },
      { name: "accounts", concurrency: 5, rateLimit: null },
      {
        name: "licences-de",
        concurrency: 7,
        rateLimit: { max: 50, perMs: 1_000 },
      },
      {
        name: "licences-at",
        concurrency: 7,
        rateLimit: { max: 3, perMs: 2_000 },
      },
    ])
    expect(prefix).toBe("shop-2")
    expect(retry).toEqual({
      attempts: 100,
      baseDelayMs: 1_000,
      maxDelayMs: 600_000,
    })
  })

  it("prefer the plugin's Redis over Medusa's", () => {
    const medusa = { redisUrl: "redis://medusa" }

    expect(createQueueSettings(options, medusa).redisUrl).toBe("redis://medusa")
    expect(
      createQueueSettings({ ...options, redisUrl: "redis://own" }, medusa)
        .redisUrl
    ).toBe("redis://own")
  })

  it("stop the boot with a sentence when there is no Redis", () => {
    expect(() => createQueueSettings(options)).toThrow(
      "medusa-plugin-microsoft-esd cannot start without Redis. Please set projectConfig.redisUrl, or the plugin's option redisUrl, in medusa-config.ts."
    )
  })

  it.each([
    ["shared", true],
    ["worker", true],
    [undefined, true],
    ["server", false],
  ] as const)(
    "run workers in worker mode %s: %s",
    (workerMode, runsWorkers) => {
      const config = { redisUrl: "redis://medusa", workerMode }

      expect(createQueueSettings(options, config).runsWorkers).toBe(runsWorkers)
    }
  )
})
