// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"

/** What a program loads so that it can be recorded. */
const RECORDER = new URL("./recorder.mjs", import.meta.url)
const POLL_MS = 50
const PATIENCE_MS = 60_000

/**
 * @typedef {object} Profiler
 * @property {URL} preload makes a Node.js program recordable, with `env`
 * @property {NodeJS.ProcessEnv} env
 * @property {string} file for a person's own tools (Chrome, VS Code)
 * @property {() => Promise<void>} start
 * @property {() => Promise<void>} stop
 * @property {() => import("node:inspector").Profiler.Profile} read
 */

/**
 * Records where a program's CPU time goes, from one moment to another: the
 * option --cpu-prof would record its start as well, which takes longer than
 * the order, and Node.js 20 does not take it from the environment.
 *
 * @param {{ folder: string }} settings
 * @returns {Profiler}
 */
export function createProfiler({ folder }) {
  const profiles = join(folder, "profile")
  rmSync(profiles, { recursive: true, force: true })
  mkdirSync(profiles, { recursive: true })
  const file = join(profiles, "medusa.cpuprofile")
  const pidFile = join(profiles, "pid")
  const toggle = () =>
    void process.kill(Number(readFileSync(pidFile, "utf8")), "SIGUSR2")
  return {
    file,
    preload: RECORDER,
    env: { BENCH_PROFILE_FILE: file, BENCH_PROFILE_PID_FILE: pidFile },
    start: async () => toggle(),
    async stop() {
      toggle()
      const deadline = Date.now() + PATIENCE_MS
      while (!existsSync(file)) {
        if (Date.now() > deadline) throw new Error("No profile was written.")
        await delay(POLL_MS)
      }
    },
    read: () => JSON.parse(readFileSync(file, "utf8")),
  }
}
