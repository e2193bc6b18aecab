// @ts-check
import { EventEmitter, once } from "node:events"
import { createProgress } from "../terminal/create-progress.mjs"

/** A stream that remembers, and tells of every write.
 *
 * @param {boolean} isTTY
 */
function fakeStream(isTTY) {
  let text = ""
  const written = new EventEmitter()
  /** @param {string} chunk */
  const write = (chunk) => {
    text += chunk
    written.emit("write", chunk)
  }
  const stream = /** @type {any} */ ({ isTTY, columns: 40, write })
  return { stream, written, read: () => text }
}

describe("the progress of a script", () => {
  it("is a line at the beginning and one at the end of a step, away from a terminal", async () => {
    const { stream, read } = fakeStream(false)
    const { step } = createProgress({ stream, env: {} })

    const result = await step("Redis", async (show) => {
      show.detail("redis://127.0.0.1")
      return "started"
    })

    expect(result).toBe("started")
    expect(read()).toMatch(
      /^… Redis\n✓ Redis {2}redis:\/\/127\.0\.0\.1 {2}\d+\.\d s\n$/
    )
  })

  it("marks a step that failed and hands its error on", async () => {
    const { stream, read } = fakeStream(false)
    const { step } = createProgress({ stream, env: {} })

    await expect(
      step("Redis", () => Promise.reject(new Error("port is taken")))
    ).rejects.toThrow("port is taken")
    expect(read()).toMatch(/✗ Redis {2}\d+\.\d s\n$/)
  })

  it("is a bar where a step says how far it is", async () => {
    const { stream, read } = fakeStream(false)

    await createProgress({ stream, env: {} }).step("Licences", async (show) =>
      show.bar(1, 4)
    )

    expect(read()).toContain("█████░░░░░░░░░░░░░░░ 1/4")
  })

  it("turns in a terminal, and never needs a second line", async () => {
    const { stream, read, written } = fakeStream(true)
    const { step } = createProgress({ stream, env: { NO_COLOR: "1" } })

    const frame = await step("Medusa", async (show) => {
      show.detail("a detail that is longer than the terminal is wide")
      const [first] = await once(written, "write")
      const [second] = await once(written, "write")
      expect(second).not.toBe(first)
      return second
    })

    const shown = frame.replace("\r\u001b[2K", "")
    expect(shown).toMatch(/^. Medusa a detail/)
    expect(shown.length).toBeLessThan(40)
    expect(read()).not.toContain("… Medusa")
  })

  it("is quiet in CI, be there a terminal or not", async () => {
    const { stream, read } = fakeStream(true)

    await createProgress({ stream, env: { CI: "true" } }).step(
      "Medusa",
      async () => undefined
    )

    expect(read()).not.toContain("\u001b")
  })
})
