// @ts-check
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { runCommand } from "../../processes/run-command.mjs"
import { withLock } from "../../processes/with-lock.mjs"
import { projectRoot } from "../../project-root.mjs"
import { hashSources } from "../medusa/hash-sources.mjs"

const SOURCES = [
  "apps/storefront",
  "src/storefront",
  "src/types",
  "package.json",
]

/** Where the built shop is, as apps/storefront/vite.config.mjs has it. */
export const storefrontFolder = join(projectRoot, ".cache", "storefront")

const STAMP = join(storefrontFolder, ".built-from")
const LOCK = join(projectRoot, ".cache", "locks", "storefront-build")

/** Whether the last build is of the present sources. */
export function isStorefrontBuilt() {
  return (
    existsSync(STAMP) &&
    readFileSync(STAMP, "utf8") === hashSources(projectRoot, SOURCES)
  )
}

/**
 * Builds the shop (apps/storefront), unless nothing has changed since last time.
 *
 * @param {object} options
 * @param {string} options.logs
 */
export async function buildStorefront({ logs }) {
  await withLock(LOCK, async () => {
    if (isStorefrontBuilt()) return
    const hash = hashSources(projectRoot, SOURCES)
    const vite = createRequire(import.meta.url).resolve("vite/package.json")
    await runCommand({
      name: "vite build",
      command: process.execPath,
      args: [
        join(dirname(vite), "bin", "vite.js"),
        "build",
        "--config",
        "apps/storefront/vite.config.mjs",
      ],
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: "production" },
      logFile: join(logs, "storefront-build.log"),
    })
    writeFileSync(STAMP, hash)
  })
}
