import type { Readable } from "node:stream"
import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { describeShop } from "../support/describe-shop"
import { heldMemory } from "../support/held-memory"
import { stockManyLicences } from "../support/stock-many-licences"

const LICENCES = 100_000
const BATCHES = LICENCES / 500
const MB = 1024 * 1024
const LINE_FEED = "\n".charCodeAt(0)

describeShop((context) => {
  it("exports 100,000 licences to a slow reader without holding them in memory", async () => {
    await stockManyLicences(context.container, LICENCES)
    const knex = context.container.resolve<Knex>(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    let batches = 0
    const count = ({ sql }: { sql: string }) => {
      batches += sql.includes("with ordinality") ? 1 : 0
    }
    const before = heldMemory()
    knex.on("query", count)
    const { data, status } = await context.staff.get(
      "/admin/esd/assets/export",
      { responseType: "stream" }
    )
    const held: number[] = []
    let [lines, bytes, chunks] = [0, 0, 0]

    expect(status).toBe(200)
    // Nobody reads yet, so the server stops once the sockets are full.
    await pause(3000)
    held.push(heldMemory() - before)
    expect(batches).toBeLessThan(BATCHES / 2)

    for await (const chunk of data as Readable & AsyncIterable<Buffer>) {
      bytes += chunk.length
      lines += chunk.filter((byte: number) => byte === LINE_FEED).length
      await pause(2)

      if (++chunks % 100 === 0) {
        held.push(heldMemory() - before)
      }
    }

    knex.removeListener("query", count)

    expect(lines).toBe(1 + LICENCES)
    expect(bytes).toBeGreaterThan(30 * MB)
    expect(Math.max(...held)).toBeLessThan(16 * MB)
  }, 60_000)
})
