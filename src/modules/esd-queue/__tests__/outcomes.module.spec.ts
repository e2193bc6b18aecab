import { WorkflowNotRegisteredError } from "../errors/workflow-not-registered-error"
import { Testbed } from "./support/testbed"
import { WorkflowProbe } from "./support/workflow-probe"

const request = {
  queue: "orders",
  workflow: "split-esd-order",
  data: { order_id: "order_1" },
}

describe("the outcome of a workflow", () => {
  let bed: Testbed

  beforeEach(() => {
    bed = new Testbed()
  })

  afterEach(() => bed.close())

  async function run(probe: WorkflowProbe, settings = bed.settings) {
    bed.workers(probe.run, settings)
    await bed.service(settings).enqueue(request)
  }

  it("hands the ids to the workflow", async () => {
    const probe = new WorkflowProbe()

    await run(probe)
    await bed.seen("completed")

    expect(probe.calls).toMatchObject([
      { workflow: "split-esd-order", data: { order_id: "order_1" } },
    ])
  })

  it("completes the job on any other word, and stores that word alone", async () => {
    await run(
      new WorkflowProbe(() => ({
        outcome: "waiting",
        reason: "awaiting_account",
        product_key: "secret",
      }))
    )
    await bed.seen("completed")

    const [job] = await bed.queue().getJobs("completed")

    expect(job.returnvalue).toBe("waiting")
  })

  it("tries again after retryAfterMs", async () => {
    const probe = new WorkflowProbe((_, index) =>
      index === 1
        ? { outcome: "retry", retryAfterMs: 250 }
        : { outcome: "done" }
    )

    await run(probe)
    await bed.seen("completed")

    expect(probe.calls[1].at - probe.calls[0].at).toBeGreaterThanOrEqual(245)
  })

  it("tries again with back-off as often as the workflow asks", async () => {
    const probe = new WorkflowProbe((_, index) =>
      index <= 40
        ? { outcome: "retry", reason: "error500" }
        : { outcome: "done" }
    )

    await run(probe)
    await bed.seen("completed")

    expect(probe.calls).toHaveLength(41)
    expect(await bed.queue().getFailedCount()).toBe(0)
  })

  it("fails a refused job at once, with the reason as its sentence", async () => {
    const probe = new WorkflowProbe(() => ({
      outcome: "refused",
      reason: "the vendor does not know this SKU",
    }))

    await run(probe)
    await bed.seen("failed")

    const [job] = await bed.queue().getJobs("failed")

    expect(probe.calls).toHaveLength(1)
    expect(job.failedReason).toBe(
      "split-esd-order (order_id: order_1) was refused: the vendor does not know this SKU"
    )
    expect(bed.log.lines).toContain(`warn: ${job.failedReason}`)
  })

  it("refuses a job whose workflow is not registered", async () => {
    await run(
      new WorkflowProbe(({ workflow }) => {
        throw new WorkflowNotRegisteredError(workflow)
      })
    )
    await bed.seen("failed")

    const [job] = await bed.queue().getJobs("failed")

    expect(job.failedReason).toMatch(
      /^split-esd-order \(order_id: order_1\) was not run: the workflow split-esd-order is not registered/
    )
  })

  it("refuses a job whose workflow answers no outcome", async () => {
    const probe = new WorkflowProbe(() => undefined)

    await run(probe)
    await bed.seen("failed")

    expect(probe.calls).toHaveLength(1)
  })

  it("refuses a job that came into Redis another way, and shows none of its values", async () => {
    const probe = new WorkflowProbe()

    bed.workers(probe.run)
    await bed
      .queue()
      .add("split-esd-order", { order_id: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE" })
    await bed.seen("failed")

    const [job] = await bed.queue().getJobs("failed")

    expect(probe.calls).toHaveLength(0)
    expect(job.failedReason).toContain(
      "data.order_id must not be a product key"
    )
    expect(job.failedReason).not.toContain("AAAAA")
  })

  describe("when the workflow throws", () => {
    const secret = "insert into t values ('AAAAA-BBBBB') - deadlock"

    it("tries as often as the options say, then fails the job", async () => {
      const probe = new WorkflowProbe(() => {
        throw new TypeError(secret)
      })

      await run(probe, {
        ...bed.settings,
        retry: { attempts: 3, baseDelayMs: 1, maxDelayMs: 2 },
      })
      await bed.seen("failed")

      expect(probe.calls).toHaveLength(3)
      expect(bed.log.matching(/That was try [12] of 3; it is/)).toHaveLength(2)
      expect(bed.log.matching(/That was the last of 3 tries/)).toHaveLength(1)
    })

    it("shows kind and place of the error, never its message", async () => {
      await run(
        new WorkflowProbe(() => {
          throw Object.assign(new TypeError(secret), { code: "40P01" })
        }),
        { ...bed.settings, retry: { ...bed.settings.retry, attempts: 1 } }
      )
      await bed.seen("failed")

      const [{ failedReason, stacktrace }] = await bed.queue().getJobs("failed")

      expect(failedReason).toMatch(
        /^split-esd-order \(order_id: order_1\) stopped with TypeError \(40P01\) at .*outcomes\.module\.spec\.ts:\d+:\d+/
      )
      expect(
        JSON.stringify([failedReason, stacktrace, bed.log.lines])
      ).not.toContain("insert")
    })

    it("gets well when the next try does", async () => {
      const probe = new WorkflowProbe((_, index) => {
        if (index < 3) {
          throw new Error(secret)
        }

        return { outcome: "done" }
      })

      await run(probe)
      await bed.seen("completed")

      expect(probe.calls).toHaveLength(3)
    })
  })
})
