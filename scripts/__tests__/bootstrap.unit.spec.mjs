// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { checkPlatform } from "../bootstrap/check-platform.mjs"
import { missingDependencies } from "../bootstrap/missing-dependencies.mjs"

describe("the check of the machine", () => {
  it.each(["v20.19.0", "v20.20.2", "v22.12.0", "v24.1.0"])(
    "accepts Node.js %s",
    (version) => {
      expect(checkPlatform({ version, platform: "linux" })).toBeNull()
    }
  )

  it.each(["v18.20.0", "v20.18.3", "v21.7.0", "v22.11.0"])(
    "says what to install instead of Node.js %s",
    (version) => {
      expect(checkPlatform({ version, platform: "linux" })).toContain(
        "Node.js 20.19 or newer"
      )
    }
  )

  it("says how to run on Windows", () => {
    const machine = { version: "v22.12.0", platform: "win32" }

    expect(checkPlatform(machine)).toContain("WSL")
  })
})

describe("the check of the dependencies", () => {
  /** @type {string} */
  let root

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "esd-bootstrap-"))
  })

  afterEach(() => rmSync(root, { recursive: true }))

  /** @param {string} file @param {object} content */
  const write = (file, content) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), JSON.stringify(content))
  }
  /** @param {Record<string, string>} versions */
  const install = (versions) => {
    for (const [name, version] of Object.entries(versions)) {
      write(`node_modules/${name}/package.json`, { version })
    }
    write("node_modules/.package-lock.json", {})
  }

  it("finds nothing missing where all fits", () => {
    write("package.json", {
      dependencies: { a: "1.2.3", "@b/c": "^2.1.0" },
      devDependencies: { d: "github:x/y" },
    })
    install({ a: "1.2.3", "@b/c": "2.3.0", d: "9.9.9" })

    expect(missingDependencies(root)).toEqual([])
  })

  it("finds what is not there, too old or pinned to another version", () => {
    write("package.json", {
      dependencies: { absent: "1.0.0", old: "^1.4.2", pinned: "1.0.0" },
      devDependencies: { major: "^2.0.0", newer: "^1.4.2" },
    })
    install({ old: "1.4.1", pinned: "1.0.1", major: "3.0.0", newer: "1.5.0" })

    expect(missingDependencies(root)).toEqual([
      "absent@1.0.0",
      "old@^1.4.2",
      "pinned@1.0.0",
      "major@^2.0.0",
    ])
  })

  it("takes an installation that was broken off for none", () => {
    write("package.json", { dependencies: { a: "1.0.0" } })
    write("node_modules/a/package.json", { version: "1.0.0" })

    expect(missingDependencies(root)).toEqual(["a@1.0.0"])
  })
})
