import { EsdJobRequestError } from "../errors/esd-job-request-error"
import type { EsdQueueModuleService } from "../service"
import { Testbed } from "./support/testbed"

const request = {
  queue: "orders",
  workflow: "split-esd-order",
  data: { order_id: "order_1" },
}

describe("enqueue", () => {
  let bed: Testbed
  let service: EsdQueueModuleService

  beforeEach(() => {
    bed = new Testbed()
    service = bed.service()
  })

  afterEach(() => bed.close())

  it("stores a job that is named after its workflow and holds the ids", async () => {
    await service.enqueue(request)

    const [job] = await bed.queue().getJobs("wait")

    expect(job.name).toBe("split-esd-order")
    expect(job.data).toEqual({ order_id: "order_1" })
    expect(job.opts).toMatchObject({
      attempts: 25,
      backoff: { type: "full-jitter" },
      removeOnComplete: { age: 3600, count: 1000 },
      removeOnFail: { age: 604_800, count: 5000 },
      stackTraceLimit: 3,
    })
  })

  it("keeps a job back for delayMs", async () => {
    await service.enqueue({ ...request, delayMs: 60_000 })

    const [job] = await bed.queue().getJobs("delayed")

    expect(job.opts.delay).toBe(60_000)
  })

  it("stores more requests than one round trip takes", async () => {
    await service.enqueueMany(
      Array.from({ length: 1_201 }, (_, index) => ({
        ...request,
        data: { order_id: `order_${index}` },
      }))
    )

    expect(await bed.queue().getWaitingCount()).toBe(1_201)
  })

  it("stores nothing for an empty list", async () => {
    await service.enqueueMany([])

    expect(await bed.queue().getWaitingCount()).toBe(0)
  })

  it("sends what is correct and names what is not", async () => {
    const attempt = service.enqueueMany([
      { ...request, queue: "licences-gone" },
      request,
      { ...request, data: { order_id: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE" } },
    ])

    await expect(attempt).rejects.toThrow(EsdJobRequestError)
    await expect(attempt).rejects.toThrow(
      "A job was not queued: queue must be one of orders; data.order_id must not be a product key."
    )
    expect(await bed.queue().getWaitingCount()).toBe(1)
  })
})
