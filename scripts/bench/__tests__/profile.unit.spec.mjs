// @ts-check
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { areaOf } from "../profile/area-of.mjs"
import { createProfiler } from "../profile/create-profiler.mjs"
import { summariseProfile } from "../profile/summarise-profile.mjs"

/** @param {string} path @param {string} functionName */
const frame = (path, functionName = "run") => ({
  functionName,
  scriptId: "1",
  url: path && `file:///project/${path}`,
  lineNumber: 9,
  columnNumber: 0,
})

describe("the area that a function works for", () => {
  it("is its package's", () => {
    const pg = frame("node_modules/pg/lib/client.js")
    const pool = frame("node_modules/pg-pool/index.js")

    expect(areaOf(pg, "zod")).toBe("PostgreSQL client (knex, pg)")
    expect(areaOf(pool, "zod")).toBe("PostgreSQL client (knex, pg)")
  })

  it("is the innermost package's where one lies within another", () => {
    const nested = "node_modules/nodemailer/node_modules/undici/index.js"

    expect(areaOf(frame(nested), undefined)).toBe("HTTP client and TLS")
  })

  it("is the caller's for Node.js and for packages that serve many", () => {
    expect(areaOf(frame("", "writev"), "nodemailer")).toBe("nodemailer")
    expect(areaOf(frame("node_modules/ulid/index.js"), "zod")).toBe("zod")
  })

  it("is the plugin's own room", () => {
    const own = frame(".medusa/app/src/modules/esd/service.js")

    expect(areaOf(own, "zod")).toBe("plugin: modules/esd")
  })
})

describe("the summary of a profile", () => {
  it("adds up own time by area and by function, without idle time", () => {
    const summary = summariseProfile({
      startTime: 0,
      endTime: 10_000,
      nodes: [
        { id: 1, callFrame: frame("", "(root)"), children: [2, 3] },
        { id: 2, callFrame: frame("", "(idle)") },
        {
          id: 3,
          callFrame: frame("node_modules/pg/lib/client.js", "query"),
          children: [4],
        },
        { id: 4, callFrame: frame("", "writev") },
      ],
      samples: [2, 3, 4, 4],
      timeDeltas: [0, 4000, 1000, 2000],
    })

    expect(summary).toEqual({
      idleMs: 4,
      busyMs: 3,
      areas: new Map([["PostgreSQL client (knex, pg)", 3]]),
      functions: new Map([
        ["writev", 2],
        ["query pg/lib/client.js:10", 1],
      ]),
    })
  })
})

describe("the profiler", () => {
  /** @type {string} */
  let folder

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "esd-profile-"))
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it("records a program between two moments", async () => {
    const profiler = createProfiler({ folder })
    const program = spawn(
      process.execPath,
      [
        `--import=${profiler.preload}`,
        "--eval",
        `function burn() { let n = 0; while (n < 1e6) n++ }
         let burns = 0
         process.stdout.write("up")
         setInterval(() => {
           burn()
           if (++burns % 50 === 0) process.stdout.write("burnt")
         }, 1)`,
      ],
      {
        env: { ...process.env, ...profiler.env, NODE_OPTIONS: "" },
        stdio: ["ignore", "pipe", "inherit"],
      }
    )
    try {
      await once(program.stdout, "data")
      await profiler.start()
      await once(program.stdout, "data")
      await once(program.stdout, "data")
      await profiler.stop()

      const names = [...summariseProfile(profiler.read()).functions.keys()]
      expect(names.some((name) => name.startsWith("burn"))).toBe(true)
    } finally {
      program.kill()
    }
  })
})

describe("without-ts-node", () => {
  it("hides ts-node and nothing else", async () => {
    const preload = new URL("../stack/without-ts-node.mjs", import.meta.url)
    const program = spawn(
      process.execPath,
      [
        `--import=${preload}`,
        "--eval",
        `require("typescript")
         try { require("ts-node") } catch (error) { console.log(error.code) }`,
      ],
      {
        env: { ...process.env, NODE_OPTIONS: "" },
        stdio: ["ignore", "pipe", "inherit"],
      }
    )
    const [output] = await once(program.stdout, "data")

    expect(String(output).trim()).toBe("MODULE_NOT_FOUND")
  })
})
