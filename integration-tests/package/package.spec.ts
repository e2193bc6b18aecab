import { execFile } from "node:child_process"
import { cp, mkdtemp, rm, symlink } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)

const ROOT = join(__dirname, "../..")
/** What the package is made of; nothing that another build has left behind. */
const SOURCES = [
  "src",
  "package.json",
  "tsconfig.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
]

type Packed = { files: Array<{ path: string; mode: number }> }

describe("the package", () => {
  let folder: string
  let output: string
  let files: string[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "esd-package-"))
    await Promise.all(
      SOURCES.map((name) =>
        cp(join(ROOT, name), join(folder, name), { recursive: true })
      )
    )
    await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"))

    const cli = join(ROOT, "node_modules/@medusajs/cli/cli.js")
    const built = await run(process.execPath, [cli, "plugin:build"], {
      cwd: folder,
      env: { ...process.env, LOG_LEVEL: "info" },
    })
    output = built.stdout + built.stderr
    const packed = await run("npm", ["pack", "--dry-run", "--json"], {
      cwd: folder,
    })
    files = (JSON.parse(packed.stdout) as Packed[])[0].files.map(
      ({ path }) => path
    )
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it("is built without an error", () => {
    expect(output).toContain("Plugin build completed successfully")
    expect(output).not.toMatch(/error/i)
  })

  it("holds the built plugin, README and LICENSE, and nothing else", () => {
    expect(
      files.filter((file) => !file.startsWith(".medusa/server/src/")).sort()
    ).toEqual(["LICENSE", "README.md", "package.json"])
    expect(files.filter((file) => /__tests__|\.spec\./.test(file))).toEqual([])
  })

  it.each([
    "src/modules/esd/index.js",
    "src/modules/esd-queue/index.js",
    "src/modules/esd-invoice/index.js",
    "src/providers/smtp/index.js",
    "src/workflows/index.js",
    "src/workflows/index.d.ts",
    "src/types/index.js",
    "src/admin/index.mjs",
    "src/api/admin/esd/assets/route.js",
    "src/subscribers/order-placed.js",
    "src/jobs/reconcile-esd.js",
    "src/links/product-variant-esd-product.js",
  ])("holds %s", (file) => {
    expect(files).toContain(`.medusa/server/${file}`)
  })
})
