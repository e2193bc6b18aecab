// @ts-check
import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync } from "node:fs"
import { dirname } from "node:path"
import { guard } from "./guard.mjs"
import { stopProcessGroup } from "./stop-process-group.mjs"

/**
 * @typedef {object} LaunchOptions
 * @property {string} name what a person calls it
 * @property {string} command
 * @property {string[]} args
 * @property {string} [logFile] gets all output, begun anew at every start;
 *   without one the output goes where the script's own goes
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] the whole environment
 * @property {{ uid: number, gid: number } | null} [owner] who runs it, if not we
 * @property {NodeJS.Signals} [stopSignal] the one it ends on in good order
 */

/**
 * @typedef {object} LaunchedProcess
 * @property {Promise<{ code: number | null, sentence: string }>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * Spawns a program in a process group of its own, so that Ctrl-C reaches only
 * the script, and puts it under the guard. Used by everything that spawns.
 *
 * @param {LaunchOptions} options
 * @returns {Promise<LaunchedProcess>}
 * @throws when the program cannot be run at all
 */
export function launchProcess({ name, stopSignal = "SIGTERM", ...options }) {
  const child = spawnWithLog(options)
  return new Promise((resolve, reject) => {
    child.once("error", (error) =>
      reject(new Error(`${name} could not be started: ${error.message}`))
    )
    child.once("spawn", () => {
      const pid = Number(child.pid)
      guard.watch(pid, stopSignal)
      let isRunning = true
      const ended = new Promise((end) => {
        child.once("exit", (code, signal) => {
          isRunning = false
          killRest(pid)
          guard.unwatch(pid)
          end({
            code,
            sentence: `${name} ended (${signal ?? `exit code ${code}`}).`,
          })
        })
      })
      const stop = async () => {
        // the id of one that has ended may be another's by now
        if (isRunning) await stopProcessGroup({ pid, signal: stopSignal })
      }
      resolve({ ended, stop })
    })
  })
}

/** @param {Omit<LaunchOptions, "name" | "stopSignal">} options */
function spawnWithLog({ command, args, logFile, cwd, env, owner }) {
  if (logFile) mkdirSync(dirname(logFile), { recursive: true })
  const log = logFile ? openSync(logFile, "w") : "inherit"
  try {
    return spawn(command, args, {
      cwd,
      env: env ?? process.env,
      ...owner,
      detached: true,
      stdio: ["ignore", log, log],
    })
  } finally {
    if (typeof log === "number") closeSync(log)
  }
}

/**
 * What an ended process had started shares its group, so the group's id
 * cannot be anybody else's yet.
 *
 * @param {number} pid
 */
function killRest(pid) {
  try {
    process.kill(-pid, "SIGKILL")
  } catch {
    // nobody is left
  }
}
