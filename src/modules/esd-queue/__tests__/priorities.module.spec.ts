import { Gate } from "./support/gate"
import { Testbed } from "./support/testbed"
import { WorkflowProbe } from "./support/workflow-probe"

const look = (n: number) => ({
  queue: "orders",
  workflow: "look",
  data: { n: String(n) },
  deduplicationId: String(n),
  givesWay: true,
})
const buy = (n: number) => ({
  queue: "orders",
  workflow: "buy",
  data: { n: String(n) },
})
const ONE_BY_ONE = {
  queues: [{ name: "orders", concurrency: 1, rateLimit: null }],
}

describe("jobs that give way", () => {
  let bed: Testbed

  beforeEach(() => {
    bed = new Testbed(ONE_BY_ONE)
  })

  afterEach(() => bed.close())

  it("start after all others, in their own order", async () => {
    const service = bed.service()
    const probe = new WorkflowProbe()

    await service.enqueueMany([look(1), look(2), buy(1)])
    await service.enqueue(buy(2))
    bed.workers(probe.run)
    await bed.seen("completed", 4)

    expect(
      probe.calls.map(({ workflow, data }) => `${workflow} ${data.n}`)
    ).toEqual(["buy 1", "buy 2", "look 1", "look 2"])
  })

  it("give way when they are tried again, too", async () => {
    const gate = new Gate()
    const probe = new WorkflowProbe(async ({ workflow }, index) => {
      if (index === 1) {
        return { outcome: "retry", retryAfterMs: 1 }
      }

      if (index === 2) {
        await gate.opened
      }

      return { outcome: workflow }
    })
    const service = bed.service()

    await service.enqueueMany([look(1), look(2)])
    bed.workers(probe.run)
    await probe.called(2)
    await service.enqueue(buy(1))
    gate.open()
    await bed.seen("completed", 3)

    expect(probe.calls.map(({ workflow }) => workflow)).toEqual([
      "look",
      "look",
      "buy",
      "look",
    ])
  })

  it("are dropped while the same waits, brought forward, and counted as waiting", async () => {
    const service = bed.service()

    await service.enqueue(look(1))
    await service.enqueueMany([look(1), { ...look(1), promptly: true }])
    await service.enqueue({ ...look(2), delayMs: 60_000 })
    await service.enqueue({ ...look(2), promptly: true })

    const { queues } = await service.getStatus()

    expect(queues).toMatchObject([{ waiting: 2, delayed: 0 }])
  })

  it("leave their id free when they were refused", async () => {
    const service = bed.service()
    const probe = new WorkflowProbe((_, index) =>
      index === 1 ? { outcome: "refused" } : { outcome: "done" }
    )

    bed.workers(probe.run)
    await service.enqueue(look(1))
    await bed.seen("failed")
    await service.enqueue(look(1))
    await bed.seen("completed")

    expect(probe.calls).toHaveLength(2)
  })
})
