import { container } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk"
import {
  ContainerRegistrationKeys,
  createPgConnection,
  Modules,
} from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ESD_QUEUE_MODULE, type EsdQueueModuleService, setJobHandler } from ".."
import { createPluginOptions } from "./support/plugin-options"
import { REDIS_URL, Testbed } from "./support/testbed"

const answerStep = createStep(
  "answer-esd-queue-test",
  async ({ order_id }: { order_id: string }) => {
    if (order_id === "order_broken") {
      throw new TypeError("broken")
    }

    return new StepResponse({ outcome: "done", order_id })
  }
)

createWorkflow("esd-queue-test", (input: { order_id: string }) => {
  return new WorkflowResponse(answerStep(input))
})

const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env

describe("the module in a Medusa application", () => {
  let bed: Testbed
  let app: Awaited<ReturnType<typeof MedusaApp>>
  let service: EsdQueueModuleService
  const pgConnection = createPgConnection({
    clientUrl: `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT || 5432}/postgres`,
  })

  async function boot(workerMode: "shared" | "server"): Promise<void> {
    bed = new Testbed()
    app = await MedusaApp({
      modulesConfig: {
        [ESD_QUEUE_MODULE]: {
          resolve: `${__dirname}/..`,
          options: {
            ...(await createPluginOptions(["de", "at"])),
            queue: { prefix: bed.settings.prefix },
          },
        },
        [Modules.WORKFLOW_ENGINE]: {
          resolve: "@medusajs/workflow-engine-inmemory",
        },
      },
      injectedDependencies: {
        [ContainerRegistrationKeys.PG_CONNECTION]: pgConnection,
        [ContainerRegistrationKeys.LOGGER]: bed.log.logger,
        [ContainerRegistrationKeys.CONFIG_MODULE]: {
          projectConfig: { redisUrl: REDIS_URL, workerMode },
        },
      },
    })
    service = app.modules[ESD_QUEUE_MODULE] as unknown as EsdQueueModuleService
    container.register(
      Modules.WORKFLOW_ENGINE,
      asValue(app.modules[Modules.WORKFLOW_ENGINE])
    )
    await app.onApplicationStart()
  }

  afterEach(async () => {
    await app.onApplicationPrepareShutdown()
    await app.onApplicationShutdown()
    MedusaModule.clearInstances()
    await bed.close()
  })

  afterAll(() => pgConnection.destroy())

  const enqueue = (order_id: string) =>
    service.enqueue({
      queue: "licences-at",
      workflow: "esd-queue-test",
      data: { order_id },
    })

  it("runs jobs through the workflow engine", async () => {
    await boot("shared")
    await enqueue("order_1")
    await bed.seen("completed", 1, "licences-at")

    const [job] = await bed.queue("licences-at").getJobs("completed")

    expect(job.returnvalue).toBe("done")
  })

  it("calls the function that stands for a workflow, with the application's container", async () => {
    const calls: unknown[] = []
    setJobHandler("esd-queue-direct-test", (data, from) => {
      calls.push([data, from === container])

      return Promise.resolve({ outcome: "called" })
    })
    await boot("shared")
    await service.enqueue({
      queue: "licences-at",
      workflow: "esd-queue-direct-test",
      data: { order_id: "order_1" },
    })
    await bed.seen("completed", 1, "licences-at")

    const [job] = await bed.queue("licences-at").getJobs("completed")

    expect(job.returnvalue).toBe("called")
    expect(calls).toEqual([[{ order_id: "order_1" }, true]])
  })

  it("says where a workflow threw", async () => {
    await boot("shared")
    await enqueue("order_broken")

    expect(await bed.log.line(/stopped with/)).toMatch(
      /^error: esd-queue-test \(order_id: order_broken\) stopped with TypeError at .*boot\.module\.spec\.ts/
    )
  })

  it("refuses workflows that are not registered", async () => {
    await boot("shared")
    await service.enqueue({
      queue: "orders",
      workflow: "esd-unknown",
      data: { order_id: "order_1" },
    })
    await bed.seen("failed")

    expect(bed.log.matching(/esd-unknown is not registered/)).toHaveLength(1)
  })

  it("counts jobs and workers of all queues", async () => {
    await boot("shared")
    await enqueue("order_1")
    await bed.seen("completed", 1, "licences-at")

    const { redis, queues } = await service.getStatus()

    expect(redis).toEqual({ connected: true, error: null })
    expect(queues).toEqual(
      [
        "orders",
        "mails",
        "lost-keys",
        "accounts",
        "licences-de",
        "licences-at",
      ].map((name) => ({
        name,
        waiting: 0,
        active: 0,
        delayed: 0,
        failed: 0,
        paused_for_ms: 0,
        per_minute: 0,
        workers: 1,
      }))
    )
  })

  it("starts no worker in a server process", async () => {
    await boot("server")
    await enqueue("order_1")

    const { queues } = await service.getStatus()

    expect(queues.map(({ workers }) => workers)).toEqual(Array(6).fill(0))
    expect(queues[5].waiting).toBe(1)
  })
})
