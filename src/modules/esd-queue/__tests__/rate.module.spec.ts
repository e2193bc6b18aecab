import { jobsOfLastMinute } from "../producer/jobs-of-last-minute"
import { Testbed } from "./support/testbed"

const MINUTE_MS = 60_000

describe("what staff see of the queues", () => {
  let bed: Testbed

  beforeEach(() => {
    bed = new Testbed()
  })

  afterEach(() => bed.close())

  it("counts how many jobs were done in a minute, in Redis", async () => {
    const service = bed.service()
    const queue = bed.queue()
    bed.workers(async () => ({ outcome: "done" }))
    await service.enqueueMany(
      Array.from({ length: 12 }, (_, index) => ({
        queue: "orders",
        workflow: "split-esd-order",
        data: { order_id: `order_${index}` },
      }))
    )
    let metrics = await queue.getMetrics("completed", 0, 0)

    while (metrics.meta.count < 12) {
      metrics = await queue.getMetrics("completed", 0, 0)
    }

    const minutes = [metrics.meta.prevTS, metrics.meta.prevTS - MINUTE_MS].map(
      (time) => jobsOfLastMinute(metrics, time + MINUTE_MS)
    )

    // a minute may have ended in between
    expect(minutes[0] + minutes[1]).toBe(12)
  })

  it("reads what Redis does when its memory is full", async () => {
    expect(await bed.service().readEvictionPolicy()).toBe("noeviction")
  })
})
