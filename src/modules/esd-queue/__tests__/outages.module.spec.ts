import { once } from "node:events"
import { createServer, type AddressInfo } from "node:net"
import { Redis } from "ioredis"
import { EsdQueueUnavailableError } from "../errors/esd-queue-unavailable-error"
import { Gate } from "./support/gate"
import { RedisProxy } from "./support/redis-proxy"
import { REDIS_URL, Testbed } from "./support/testbed"
import { WorkflowProbe } from "./support/workflow-probe"

const request = (id = "order_1") => ({
  queue: "orders",
  workflow: "split-esd-order",
  data: { order_id: id },
  deduplicationId: id,
})

const LOST = /^error: The queues of the ESD plugin cannot use Redis/
const BACK = /^info: The queues of the ESD plugin can use Redis again/

async function timed(work: Promise<unknown>) {
  const startedAt = Date.now()
  const error = await work.then(
    () => null,
    (reason: unknown) => reason
  )

  return { ms: Date.now() - startedAt, error }
}

/** Tries again while Redis does not answer, for as long as a reconnect may take. */
async function untilItWorks(work: () => Promise<void>): Promise<void> {
  const end = Date.now() + 10_000

  while (Date.now() < end) {
    const { error } = await timed(work())

    if (!error) {
      return
    }

    expect(error).toBeInstanceOf(EsdQueueUnavailableError)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }

  throw new Error("Redis has been back for ten seconds, and nobody noticed.")
}

describe("a Redis that is lost", () => {
  let bed: Testbed
  let proxy: RedisProxy

  beforeEach(async () => {
    proxy = new RedisProxy(new URL(REDIS_URL))
    await proxy.restore()
    bed = new Testbed()
  })

  afterEach(async () => {
    await bed.close()
    await proxy.cut().catch(() => undefined)
  })

  describe("for a process that enqueues", () => {
    const service = () => bed.service({ redisUrl: proxy.url })

    it("fails in less than a second when nothing listens", async () => {
      await proxy.cut()
      const queues = service()

      for (let attempt = 1; attempt <= 3; attempt++) {
        const { ms, error } = await timed(queues.enqueue(request()))

        expect(error).toBeInstanceOf(EsdQueueUnavailableError)
        expect(ms).toBeLessThan(900)
      }

      expect(bed.log.matching(LOST)).toHaveLength(1)
    })

    it("says what happened and what to do, without an address", async () => {
      await proxy.cut()

      await expect(service().enqueue(request())).rejects.toThrow(
        "The queue of the ESD plugin does not answer (ECONNREFUSED). Nothing is lost: what waits is found and goes on by itself once Redis is back. Please check that Redis runs and that redisUrl is right."
      )
    })

    it("lets only the first caller wait when Redis accepts but does not answer", async () => {
      proxy.freeze()
      const queues = service()
      const first = await timed(queues.enqueue(request()))
      const second = await timed(queues.enqueue(request()))

      expect(first.error).toBeInstanceOf(EsdQueueUnavailableError)
      expect(first.ms).toBeLessThan(1_900)
      expect(second.error).toBeInstanceOf(EsdQueueUnavailableError)
      expect(second.ms).toBeLessThan(500)
    })

    it("lets nobody wait longer than a second when Redis falls silent", async () => {
      const queues = service()

      await queues.enqueue(request())
      proxy.freeze()
      const { ms, error } = await timed(queues.enqueue(request("order_2")))

      expect(error).toBeInstanceOf(EsdQueueUnavailableError)
      expect(ms).toBeLessThan(1_900)
    })

    it("connects anew when Redis falls silent on an open connection", async () => {
      const queues = service()

      await queues.enqueue(request())
      proxy.freeze({ newOnes: false })
      await timed(queues.enqueue(request("order_2")))
      await bed.log.line(BACK)
      await queues.enqueue(request("order_3"))

      expect(await bed.queue().getWaitingCount()).toBeGreaterThanOrEqual(2)
    })

    it("works again by itself once Redis is back", async () => {
      const queues = service()

      await queues.enqueue(request())
      await proxy.cut()
      await bed.log.line(LOST)
      await expect(queues.enqueue(request("order_2"))).rejects.toThrow(
        EsdQueueUnavailableError
      )
      await proxy.restore()
      await bed.log.line(BACK)
      await queues.enqueue(request("order_2"))

      expect(await bed.queue().getWaitingCount()).toBe(2)
    })

    it("survives connections that break at any moment", async () => {
      const queues = service()

      for (let round = 1; round <= 15; round++) {
        const attempt = timed(queues.enqueue(request(`order_${round}`)))

        await new Promise((resolve) => setTimeout(resolve, round))
        await proxy.cut()
        await attempt
        await proxy.restore()
      }

      // The log may say that an earlier round's connection is back.
      await untilItWorks(() => queues.enqueue(request("order_16")))
    })

    it("still answers getStatus, and soon", async () => {
      const queues = service()

      expect((await queues.getStatus()).redis.connected).toBe(true)
      proxy.freeze()
      const startedAt = Date.now()

      expect(await queues.getStatus()).toEqual({
        redis: {
          connected: false,
          error: expect.stringContaining("does not answer (ETIMEDOUT)"),
        },
        queues: [],
      })
      expect(Date.now() - startedAt).toBeLessThan(2_000)
    })

    it("opens no connection before the first use", async () => {
      let connections = 0
      const server = createServer(() => connections++).listen(0, "127.0.0.1")

      await once(server, "listening")
      const { port } = server.address() as AddressInfo
      const queues = bed.service({ redisUrl: `redis://127.0.0.1:${port}` })

      await queues.__hooks.onApplicationStart()
      await queues.__hooks.onApplicationPrepareShutdown()
      await queues.__hooks.onApplicationShutdown()
      await new Promise((resolve) => server.close(resolve))

      expect(connections).toBe(0)
    })
  })

  describe("for a process that works", () => {
    const settings = () => ({ redisUrl: proxy.url })

    it("starts without Redis, says so once, and works when it is there", async () => {
      await proxy.cut()
      await bed.service().enqueue(request())
      const probe = new WorkflowProbe()

      bed.workers(probe.run, settings())
      await bed.log.line(LOST)
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      expect(bed.log.lines).toHaveLength(1)

      await proxy.restore()
      await bed.seen("completed")
      expect(bed.log.matching(BACK)).toHaveLength(1)
    })

    it("goes on when Redis is back, and runs what was in flight to its end", async () => {
      const gate = new Gate()
      const probe = new WorkflowProbe(async (_, index) => {
        await (index <= 5 ? gate.opened : undefined)

        return { outcome: "done" }
      })

      bed.workers(probe.run, settings())
      await bed
        .service()
        .enqueueMany(
          Array.from({ length: 50 }, (_, index) => request(`order_${index}`))
        )
      await probe.called(5)
      await proxy.cut()
      await bed.log.line(LOST)
      gate.open()
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await proxy.restore()
      await bed.seen("completed", 50)

      expect(bed.log.matching(LOST)).toHaveLength(1)
      expect(bed.log.matching(BACK)).toHaveLength(1)
    })

    it("connects anew when Redis no longer answers on an open connection", async () => {
      const probe = new WorkflowProbe()
      const service = bed.service()

      bed.workers(probe.run, settings())
      await service.enqueue(request())
      await bed.seen("completed")
      proxy.freeze({ newOnes: false })
      await service.enqueue(request("order_2"))
      await bed.seen("completed", 2)

      expect(probe.calls).toHaveLength(2)
    })

    it("stops although Redis never came", async () => {
      await proxy.cut()
      const workers = bed.workers(new WorkflowProbe().run, settings())

      await bed.log.line(LOST)
      const { ms, error } = await timed(workers.stop())

      expect(error).toBeNull()
      expect(ms).toBeLessThan(5_000)
    })

    it.each([
      ["with nothing to do", 0],
      ["with jobs in flight", 3],
    ])("stops although Redis is gone, %s", async (_, jobs) => {
      const gate = new Gate()
      const probe = new WorkflowProbe(async () => {
        await gate.opened

        return { outcome: "done" }
      })
      const service = bed.service()
      const workers = bed.workers(probe.run, settings())

      await service.enqueueMany(
        Array.from({ length: jobs }, (_job, index) => request(`order_${index}`))
      )
      await probe.called(jobs)
      await proxy.cut()
      await bed.log.line(LOST)
      const stop = timed(workers.stop())

      gate.open()
      const { ms, error } = await stop

      expect(error).toBeNull()
      expect(ms).toBeLessThan(8_000)
    })

    it("starts its workers as soon as Redis lets it", async () => {
      const admin = new Redis(REDIS_URL)
      const user = bed.settings.prefix
      const { hostname, port } = new URL(REDIS_URL)

      try {
        await admin.call(
          "ACL",
          "SETUSER",
          user,
          "on",
          ">test",
          "~*",
          "+@all",
          "-info"
        )
        await bed.service().enqueue(request())
        const workers = bed.workers(new WorkflowProbe().run, {
          redisUrl: `redis://${user}:test@${hostname}:${port || 6379}`,
        })
        await bed.log.line(/worker of queue orders could not start \(NOPERM\)/)
        await admin.call("ACL", "SETUSER", user, "+info")
        await bed.seen("completed")
        await workers.stop()
      } finally {
        await admin.call("ACL", "DELUSER", user)
        await admin.quit()
      }
    })
  })
})
