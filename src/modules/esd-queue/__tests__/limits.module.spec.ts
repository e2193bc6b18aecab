import type { QueueSettings } from "../settings/queue-settings"
import type { JobRequest } from "../types"
import { Gate } from "./support/gate"
import { Testbed } from "./support/testbed"
import { WorkflowProbe } from "./support/workflow-probe"

const QUEUE = "licences-de"

const requests = (count: number): JobRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    queue: QUEUE,
    workflow: "provision-esd-asset",
    data: { asset_id: `esdast_${index}` },
  }))

const queues = (
  rateLimit: QueueSettings["queues"][number]["rateLimit"]
): Pick<QueueSettings, "queues"> => ({
  queues: [{ name: QUEUE, concurrency: 10, rateLimit }],
})

describe("the rate limit of a connection", () => {
  let bed: Testbed

  afterEach(() => bed.close())

  it("holds over the workers of two processes", async () => {
    bed = new Testbed(queues({ max: 5, perMs: 500 }))
    const probe = new WorkflowProbe()

    await bed.service().enqueueMany(requests(20))
    bed.workers(probe.run)
    bed.workers(probe.run)
    await bed.seen("completed", 20, QUEUE)

    const ids = new Set(probe.calls.map(({ data }) => data.asset_id))
    const [first, last] = [probe.calls[0].at, probe.calls[19].at]

    expect(ids.size).toBe(20)
    // Four windows; a limit for each process would need only two.
    expect(last - first).toBeGreaterThan(1_000)
  })

  it("lets one slow job hold up no other", async () => {
    bed = new Testbed(queues({ max: 5, perMs: 200 }))
    const slow = new Gate()
    const probe = new WorkflowProbe(async ({ data }) => {
      if (data.asset_id === "esdast_2") {
        await slow.opened
      }

      return { outcome: "done" }
    })

    await bed.service().enqueueMany(requests(30))
    bed.workers(probe.run)
    await bed.seen("completed", 29, QUEUE)
    slow.open()
    await bed.seen("completed", 30, QUEUE)

    expect(probe.calls).toHaveLength(30)
  })
})

describe("pauseQueue", () => {
  let bed: Testbed

  afterEach(() => bed.close())

  it.each([
    ["without a rate limit", null],
    ["with a rate limit", { max: 100, perMs: 1_000 }],
  ])("stops the workers of all processes, %s", async (_, rateLimit) => {
    bed = new Testbed(queues(rateLimit))
    let pausedAt = 0
    const asked = new Gate()
    const first = new WorkflowProbe((_call, index) => {
      if (index > 1) {
        return { outcome: "done" }
      }

      pausedAt = Date.now()
      asked.open()

      return {
        outcome: "retry",
        reason: "rate429",
        retryAfterMs: 2_000,
        pauseQueue: true,
      }
    })
    const second = new WorkflowProbe()
    const service = bed.service()

    bed.workers(first.run)
    await service.enqueueMany(requests(1))
    await asked.opened
    await bed.log.line(/^warn: Queue licences-de pauses for 2000 ms/)

    bed.workers(second.run)
    await service.enqueueMany(requests(20))
    const {
      queues: [status],
    } = await service.getStatus()

    await bed.seen("completed", 21, QUEUE)

    const later = [...first.calls.slice(1), ...second.calls]

    expect(status.paused_for_ms).toBeGreaterThan(0)
    expect(status.paused_for_ms).toBeLessThanOrEqual(2_000)
    expect(later).toHaveLength(21)
    later.forEach(({ at }) =>
      expect(at - pausedAt).toBeGreaterThanOrEqual(1_990)
    )
    expect((await service.getStatus()).queues[0].paused_for_ms).toBe(0)
  })

  it("is not cut short by a job that asks for less", async () => {
    bed = new Testbed(queues(null))
    const longerOne = new Gate()
    const answers: Record<string, number> = { esdast_0: 1_000, esdast_1: 100 }
    const tried = new Set<string>()
    let pausedAt = Infinity
    const probe = new WorkflowProbe(async ({ data: { asset_id } }) => {
      if (tried.has(asset_id)) {
        return { outcome: "done" }
      }

      tried.add(asset_id)
      if (asset_id === "esdast_0") {
        pausedAt = Date.now()
      } else {
        // The shorter pause is asked for while the longer one is in force.
        await longerOne.opened
      }

      return {
        outcome: "retry",
        retryAfterMs: answers[asset_id],
        pauseQueue: true,
      }
    })
    const service = bed.service()

    bed.workers(probe.run)
    await service.enqueueMany(requests(2))
    await bed.log.line(/pauses for 1000 ms/)
    longerOne.open()
    await bed.seen("completed", 2, QUEUE)

    probe.calls
      .slice(2)
      .forEach(({ at }) => expect(at - pausedAt).toBeGreaterThanOrEqual(990))
    expect(bed.log.matching(/pauses for/)).toHaveLength(1)
  })

  it("ends although a slow job is still running", async () => {
    bed = new Testbed(queues(null))
    const slow = new Gate()
    const probe = new WorkflowProbe(async ({ data }, index) => {
      if (data.asset_id === "esdast_0") {
        await slow.opened
      }

      return index === 2
        ? { outcome: "retry", retryAfterMs: 300, pauseQueue: true }
        : { outcome: "done" }
    })

    await bed.service().enqueueMany(requests(5))
    bed.workers(probe.run)
    await bed.seen("completed", 4, QUEUE)
    slow.open()
    await bed.seen("completed", 5, QUEUE)

    expect(probe.calls).toHaveLength(6)
  })
})
