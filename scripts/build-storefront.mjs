// @ts-check
import { join } from "node:path"
import { build } from "vite"
import { projectRoot } from "./project-root.mjs"
import viteConfig from "./storefront/vite.config.mjs"
import { writeTypes } from "./storefront/write-types.mjs"

/**
 * Builds `src/storefront` for browsers into `.medusa/server`: ES modules and
 * their types. Comes after `medusa plugin:build`, which empties that folder.
 */
await build(viteConfig)
writeTypes(join(projectRoot, ".medusa/server"))
console.log("Storefront build completed successfully")
