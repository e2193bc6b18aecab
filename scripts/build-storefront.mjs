// @ts-check
import { execFileSync } from "node:child_process"
import { createRequire } from "node:module"
import { build } from "vite"
import { projectRoot } from "./project-root.mjs"
import viteConfig from "./storefront/vite.config.mjs"

/**
 * Builds `src/storefront` for browsers into `.medusa/server`: ES modules and
 * their types. Comes after `medusa plugin:build`, which empties that folder.
 */
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc")

await build(viteConfig)
execFileSync(process.execPath, [tsc, "-p", "tsconfig.storefront.json"], {
  cwd: projectRoot,
  stdio: "inherit",
})
console.log("Storefront build completed successfully")
