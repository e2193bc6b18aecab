// @ts-check
/**
 * Loaded into Medusa before its own code: hides ts-node, which Medusa's command
 * line loads where it finds it. A production installation does not have it, and
 * it costs time there: its REPL turns on Node.js's domains, which then follow
 * every promise.
 */
import Module from "node:module"

const loader =
  /** @type {{ _resolveFilename: (name: string, ...rest: any[]) => string }} */ (
    /** @type {unknown} */ (Module)
  )
const resolve = loader._resolveFilename

/** @param {string} name @param {any[]} rest */
loader._resolveFilename = (name, ...rest) => {
  if (name !== "ts-node") return resolve(name, ...rest)
  throw Object.assign(new Error("ts-node is hidden"), {
    code: "MODULE_NOT_FOUND",
  })
}
