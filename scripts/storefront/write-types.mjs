// @ts-check
import { execFileSync } from "node:child_process"
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { projectRoot } from "../project-root.mjs"
import { toModuleTypes } from "./to-module-types.mjs"

const SOURCE = /\.d\.ts$/
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc")

/**
 * Writes the storefront's types twice: `.d.mts` for who imports it, as what is
 * imported is an ES module, and `.d.ts` for who requires it, which Node allows.
 *
 * @param {string} outDir
 */
export function writeTypes(outDir) {
  const written = mkdtempSync(join(tmpdir(), "esd-storefront-types-"))

  try {
    execFileSync(
      process.execPath,
      [tsc, "-p", "tsconfig.storefront.json", "--outDir", written],
      { cwd: projectRoot, stdio: "inherit" }
    )

    for (const name of readdirSync(written, { recursive: true })) {
      const file = String(name)

      if (SOURCE.test(file)) {
        const types = readFileSync(join(written, file), "utf8")
        const target = join(outDir, file)
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, types)
        writeFileSync(target.replace(SOURCE, ".d.mts"), toModuleTypes(types))
      }
    }
  } finally {
    rmSync(written, { recursive: true })
  }
}
