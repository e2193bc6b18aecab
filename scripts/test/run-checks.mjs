// @ts-check
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { launchProcess } from "../processes/launch-process.mjs"
import { buildMedusa } from "../services/medusa/build-medusa.mjs"

/**
 * Two lanes side by side. The build comes before the types, as it generates
 * those of Medusa's queries, without which the compiler would see less.
 */
const LANES = [
  [
    { name: "build" },
    { name: "types", program: "tsc -p tsconfig.check.json --noEmit" },
  ],
  [
    { name: "formatting", program: "prettier --check ." },
    { name: "lint", program: "eslint . --max-warnings 0" },
    { name: "types of scripts", program: "tsc -p scripts/tsconfig.json" },
    {
      name: "types of the storefront",
      program:
        "tsc -p tsconfig.storefront.json --noEmit --emitDeclarationOnly false",
    },
  ],
]

/**
 * @typedef {object} CheckOptions
 * @property {string} root
 * @property {string} logs
 * @property {NodeJS.ProcessEnv} env
 * @property {(line: string) => void} say
 * @property {(stop: () => Promise<void>) => void} onStarted
 */

/**
 * Builds the app, checks formatting, lint rules and types, and prints what is
 * wrong. Each counts as one test.
 *
 * @param {CheckOptions} options
 * @returns {Promise<import("./add-results.mjs").Results>}
 */
export async function runChecks(options) {
  /** @type {string[]} */
  const failures = []
  let passed = 0
  await Promise.all(
    LANES.map(async (lane) => {
      for (const { name, program } of lane) {
        const startedAt = Date.now()
        const fault = program
          ? await run(name, program, options)
          : await build(options)
        const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
        options.say(`${fault === null ? "✓" : "✗"} ${name} (${seconds} s)`)
        if (fault === null) passed++
        else failures.push(name)
        if (fault) options.say(fault)
      }
    })
  )
  return { passed, failures }
}

/** @param {CheckOptions} options @returns {Promise<string | null>} the fault */
async function build({ logs, env }) {
  try {
    await buildMedusa({ logs, env })
    return null
  } catch (error) {
    return /** @type {Error} */ (error).message
  }
}

/**
 * @param {string} name
 * @param {string} program
 * @param {CheckOptions} options
 * @returns {Promise<string | null>} what it printed, if it found a fault
 */
async function run(name, program, { root, logs, onStarted }) {
  const [command, ...args] = program.split(" ")
  const logFile = join(logs, `${name.replaceAll(" ", "-")}.log`)
  const { ended, stop } = await launchProcess({
    name,
    command: join(root, "node_modules", ".bin", command),
    args,
    cwd: root,
    env: { ...process.env, ...colours() },
    logFile,
  })
  onStarted(stop)
  const { code } = await ended
  return code === 0 ? null : readFileSync(logFile, "utf8").trim()
}

/** The output goes through a file, but is shown where ours is. */
function colours() {
  return process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }
}
