// @ts-check
import { createRequire } from "node:module"

/**
 * How to run a command of Medusa's CLI, without a shell between.
 *
 * @param {string[]} args
 * @returns {{ command: string, args: string[] }}
 */
export function medusaCommand(args) {
  const cli = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js")
  return { command: process.execPath, args: [cli, ...args] }
}
