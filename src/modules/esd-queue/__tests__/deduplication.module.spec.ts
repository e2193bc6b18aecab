import { Redis } from "ioredis"
import { bringForward } from "../producer/bring-forward"
import { releaseLostKey } from "../producer/release-lost-key"
import { Gate } from "./support/gate"
import { REDIS_URL, Testbed } from "./support/testbed"
import { WorkflowProbe } from "./support/workflow-probe"

const request = {
  queue: "orders",
  workflow: "split-esd-order",
  data: { order_id: "order_1" },
  deduplicationId: "order_1",
}

describe("deduplicationId", () => {
  let bed: Testbed

  beforeEach(() => {
    bed = new Testbed()
  })

  afterEach(() => bed.close())

  /** Jobs that are not finished. */
  const living = async () =>
    (await bed.queue().getJobs(["wait", "active", "delayed"])).length

  it("drops a request while such a job waits", async () => {
    const service = bed.service()

    await service.enqueue(request)
    await service.enqueue(request)

    expect(await living()).toBe(1)
  })

  it("drops a second request of one call", async () => {
    await bed.service().enqueueMany([request, request])

    expect(await living()).toBe(1)
  })

  it("drops requests of many processes at once", async () => {
    const services = Array.from({ length: 8 }, () => bed.service())

    await Promise.all(services.map((service) => service.enqueue(request)))

    expect(await living()).toBe(1)
  })

  it("drops a request while such a job is delayed", async () => {
    const service = bed.service()

    await service.enqueue({ ...request, delayMs: 60_000 })
    await service.enqueue(request)

    expect(await living()).toBe(1)
  })

  it("drops a request while such a job is tried again later", async () => {
    const service = bed.service()

    bed.workers(
      new WorkflowProbe(() => ({ outcome: "retry", retryAfterMs: 60_000 })).run
    )
    await service.enqueue(request)
    await bed.seen("delayed")
    await service.enqueue(request)

    expect(await living()).toBe(1)
  })

  it("drops a request while such a job is active", async () => {
    const service = bed.service()
    const gate = new Gate()
    const probe = new WorkflowProbe(async () => {
      await gate.opened

      return { outcome: "done" }
    })

    bed.workers(probe.run)
    await service.enqueue(request)
    await probe.called(1)
    await service.enqueue(request)
    gate.open()
    await bed.seen("completed")

    expect(await living()).toBe(0)
    expect(probe.calls).toHaveLength(1)
  })

  describe("of a request that is prompt", () => {
    const prompt = { ...request, promptly: true }

    it("takes up a delayed job at once", async () => {
      const service = bed.service()
      const probe = new WorkflowProbe()

      bed.workers(probe.run)
      await service.enqueue({ ...request, delayMs: 60_000 })
      await service.enqueue(prompt)
      await bed.seen("completed")

      expect(await living()).toBe(0)
      expect(probe.calls).toHaveLength(1)
    })

    it("takes up a job at once that is tried again later, and adds none", async () => {
      const service = bed.service()
      const probe = new WorkflowProbe((_, index) =>
        index === 1
          ? { outcome: "retry", retryAfterMs: 60_000 }
          : { outcome: "done" }
      )

      bed.workers(probe.run)
      await service.enqueue(request)
      await bed.seen("delayed")
      await Promise.all(
        Array.from({ length: 40 }, () => service.enqueue(prompt))
      )
      await bed.seen("completed")

      expect(await living()).toBe(0)
      expect(probe.calls).toHaveLength(2)
    })

    it("adds no second job while one waits to be taken up", async () => {
      const service = bed.service()

      await service.enqueueMany([prompt, prompt])
      await service.enqueue(prompt)

      expect(await living()).toBe(1)
    })

    it("adds a job where the one that it was dropped for has ended meanwhile", async () => {
      const queue = bed.queue()

      await bed.service().enqueue(request)
      const [{ id = "" }] = await queue.getJobs("wait")

      expect(await bringForward(queue, id)).toBe(true)

      bed.workers(new WorkflowProbe().run)
      await bed.seen("completed")

      expect(await bringForward(queue, id)).toBe(false)
    })

    it("runs the job once more after one that is active, however often it is asked for", async () => {
      const service = bed.service()
      const gate = new Gate()
      const probe = new WorkflowProbe(async (_, index) => {
        if (index === 1) {
          await gate.opened
        }

        return { outcome: "done" }
      })

      bed.workers(probe.run, {
        queues: [{ name: "orders", concurrency: 1, rateLimit: null }],
      })
      await service.enqueue(prompt)
      await probe.called(1)
      await Promise.all(
        Array.from({ length: 40 }, () => service.enqueue(prompt))
      )
      gate.open()
      await bed.seen("completed", 2)

      expect(await living()).toBe(0)
      expect(probe.calls).toHaveLength(2)
    })

    it("runs the job once more although the one after the active one is active, too", async () => {
      const service = bed.service()
      const gate = new Gate()
      const probe = new WorkflowProbe(async (_, index) => {
        if (index <= 2) {
          await gate.opened
        }

        return { outcome: "done" }
      })

      bed.workers(probe.run, {
        queues: [{ name: "orders", concurrency: 2, rateLimit: null }],
      })
      await service.enqueue(prompt)
      await probe.called(1)
      await service.enqueue(prompt)
      await probe.called(2)
      await Promise.all(
        Array.from({ length: 40 }, () => service.enqueue(prompt))
      )
      gate.open()
      await bed.seen("completed", 3)

      expect(await living()).toBe(0)
      expect(probe.calls).toHaveLength(3)
    })
  })

  it("tells workflows apart", async () => {
    const service = bed.service()

    await service.enqueue(request)
    await service.enqueue({ ...request, workflow: "deliver-esd-order" })

    expect(await living()).toBe(2)
  })

  it.each([
    ["finished", "completed", () => ({ outcome: "done" })],
    ["was refused", "failed", () => ({ outcome: "refused" })],
    [
      "threw too often",
      "failed",
      () => {
        throw new TypeError("mistake")
      },
    ],
  ] as const)(
    "lets a request through once the job before it %s",
    async (_, event, behaviour) => {
      const service = bed.service({
        retry: { ...bed.settings.retry, attempts: 1 },
      })
      const probe = new WorkflowProbe(behaviour)

      bed.workers(probe.run)
      await service.enqueue(request)
      await bed.seen(event)
      await service.enqueue(request)
      await bed.seen(event, 2)

      expect(probe.calls).toHaveLength(2)
    }
  )

  it("lets a request through once the job before it was removed by hand", async () => {
    const service = bed.service()

    await service.enqueue(request)
    await (await bed.queue().getJobs("wait"))[0].remove()
    await service.enqueue(request)

    expect(await living()).toBe(1)
  })

  describe("when the key outlived its job", () => {
    let redis: Redis

    beforeEach(() => {
      redis = new Redis(REDIS_URL)
    })

    afterEach(() => redis.quit())

    it("lets the next request through", async () => {
      const service = bed.service()
      const queue = bed.queue()

      await service.enqueue(request)
      const [job] = await queue.getJobs("wait")
      await redis.del(queue.toKey(job.id ?? ""), queue.toKey("wait"))
      await service.enqueue(request)
      expect(await queue.getWaitingCount()).toBe(1)

      await service.enqueue(request)
      expect(await queue.getWaitingCount()).toBe(1)
    })

    it("lets the next request through when only the list was lost, as soon as the job is no longer recent", async () => {
      const service = bed.service()
      const queue = bed.queue()
      const key = "split-esd-order:order_1"

      await service.enqueue(request)
      const [{ id = "" }] = await queue.getJobs("wait")
      await redis.del(queue.toKey("wait"))
      const inAnHour = Date.now() + 60 * 60 * 1000

      expect(await releaseLostKey(queue, key, id)).toBe(false)
      expect(await releaseLostKey(queue, key, id, inAnHour)).toBe(true)
      await service.enqueue(request)
      expect(await queue.getWaitingCount()).toBe(1)
    })

    it("keeps the key of a job that has waited long", async () => {
      const queue = bed.queue()

      await bed.service().enqueue(request)
      const [{ id = "" }] = await queue.getJobs("wait")
      const inAnHour = Date.now() + 60 * 60 * 1000

      expect(
        await releaseLostKey(queue, "split-esd-order:order_1", id, inAnHour)
      ).toBe(false)
    })

    it("keeps a key that another job has taken meanwhile", async () => {
      const service = bed.service()
      const queue = bed.queue()

      await service.enqueue(request)
      await releaseLostKey(queue, "split-esd-order:order_1", "gone")
      await service.enqueue(request)

      expect(await queue.getWaitingCount()).toBe(1)
    })
  })
})
