import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import type { JobRequest } from "../types"
import { Gate } from "./support/gate"
import { Testbed } from "./support/testbed"
import { WorkflowProbe } from "./support/workflow-probe"

const request = (id: string): JobRequest => ({
  queue: "orders",
  workflow: "split-esd-order",
  data: { order_id: id },
  deduplicationId: id,
})

describe("restarts", () => {
  let bed: Testbed

  beforeEach(() => {
    bed = new Testbed()
  })

  afterEach(() => bed.close())

  it("runs the job of a killed process again within 30 seconds", async () => {
    const service = bed.service()
    const child = spawn(
      process.execPath,
      [
        "--import",
        "tsx",
        join(__dirname, "support/run-until-killed.ts"),
        JSON.stringify(bed.settings),
      ],
      { stdio: ["ignore", "pipe", "inherit"] }
    )

    await service.enqueue(request("order_1"))
    await once(child.stdout, "data")
    child.kill("SIGKILL")
    await once(child, "exit")
    const killedAt = Date.now()

    await service.enqueue(request("order_1"))
    const probe = new WorkflowProbe()

    bed.workers(probe.run)
    await bed.seen("completed")

    expect(probe.calls).toHaveLength(1)
    expect(Date.now() - killedAt).toBeLessThan(30_000)
    expect(bed.log.matching(/the process that ran job/)).toHaveLength(1)
  })

  it("finishes jobs in flight before it stops, and starts no other", async () => {
    const service = bed.service()
    const gate = new Gate()
    const probe = new WorkflowProbe(async () => {
      await gate.opened

      return { outcome: "done" }
    })
    const workers = bed.workers(probe.run)

    await service.enqueueMany(
      Array.from({ length: 8 }, (_, index) => request(`order_${index}`))
    )
    await probe.called(5)
    let stopped = false
    const stop = workers.stop().then(() => {
      stopped = true
    })

    await service.getStatus()
    expect(stopped).toBe(false)
    gate.open()
    await stop

    expect((await service.getStatus()).queues[0]).toMatchObject({
      active: 0,
      waiting: 3,
      workers: 0,
    })
    expect(await bed.queue().getCompletedCount()).toBe(5)
  })

  it("leaves no job behind as active when it stops at full speed", async () => {
    bed = new Testbed({
      queues: [{ name: "orders", concurrency: 50, rateLimit: null }],
    })
    const service = bed.service()
    const probe = new WorkflowProbe(async ({ at }) => {
      await new Promise((resolve) => setTimeout(resolve, at % 20))

      return { outcome: "done" }
    })

    await service.enqueueMany(
      Array.from({ length: 2_000 }, (_, index) => request(`order_${index}`))
    )

    for (let stops = 1; stops <= 5; stops++) {
      const workers = bed.workers(probe.run)

      await probe.called(stops * 200)
      await workers.stop()

      const [{ active, waiting }] = (await service.getStatus()).queues

      expect(active).toBe(0)
      expect(waiting + probe.calls.length).toBe(2_000)
    }
  })

  it("runs every job to its end once, whatever is retried, paused or restarted", async () => {
    bed = new Testbed({
      queues: [
        { name: "orders", concurrency: 20, rateLimit: { max: 40, perMs: 50 } },
      ],
    })
    const count = 300
    const tries = new Map<string, number>()
    const done: string[] = []
    const probe = new WorkflowProbe(({ data: { order_id } }) => {
      const tried = (tries.get(order_id) ?? 0) + 1
      const number = Number(order_id.slice("order_".length))

      tries.set(order_id, tried)

      if (tried <= number % 4) {
        return { outcome: "retry", pauseQueue: number % 50 === 1 }
      }

      if (tried === 1 && number % 8 === 4) {
        throw new Error("a database that is down")
      }

      done.push(order_id)

      return { outcome: "done" }
    })

    await bed
      .service()
      .enqueueMany(
        Array.from({ length: count }, (_, index) => request(`order_${index}`))
      )
    const first = bed.workers(probe.run)

    bed.workers(probe.run)
    await probe.called(150)
    await first.stop()
    bed.workers(probe.run)
    await bed.seen("completed", count)

    expect(done).toHaveLength(count)
    expect(new Set(done).size).toBe(count)
    expect(
      await bed
        .queue()
        .getJobCountByTypes("wait", "active", "delayed", "failed")
    ).toBe(0)
  })
})
