// @ts-check
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { withLock } from "../processes/with-lock.mjs"

describe("a lock between processes", () => {
  /** @type {string} */
  let folder
  /** @type {string} */
  let file

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "esd-lock-"))
    file = join(folder, "locks", "build")
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it("lets one after another do it", async () => {
    /** @type {string[]} */
    const done = []
    /** @param {string} name */
    const task = (name) =>
      withLock(file, async () => {
        done.push(`${name} begins`)
        await new Promise((resolve) => setImmediate(resolve))
        done.push(`${name} ends`)
      })

    await Promise.all([task("first"), task("second")])

    expect(done).toEqual([
      "first begins",
      "first ends",
      "second begins",
      "second ends",
    ])
  })

  it("is given back by what fails", async () => {
    const failing = withLock(file, () => Promise.reject(new Error("broken")))

    await expect(failing).rejects.toThrow("broken")
    expect(existsSync(file)).toBe(false)
  })

  it("is taken from a process that is gone", async () => {
    await withLock(file, async () => undefined)
    const { pid } = spawnSync(process.execPath, ["--version"])
    writeFileSync(file, String(pid))

    expect(await withLock(file, async () => "mine")).toBe("mine")
  })
})
