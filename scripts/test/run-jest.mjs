// @ts-check
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { launchProcess } from "../processes/launch-process.mjs"
import { readJestResults } from "./read-jest-results.mjs"

/** What react-email needs, without node's remark that it is an experiment. */
const NODE_OPTIONS =
  "--experimental-vm-modules --disable-warning=ExperimentalWarning"

/**
 * Runs the test files and prints jest's own report.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {string} options.folder for jest's results
 * @param {string[]} options.args jest's
 * @param {number} options.workers
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(stop: () => Promise<void>) => void} options.onStarted
 * @returns {Promise<import("./add-results.mjs").Results>}
 */
export async function runJest({ root, folder, args, workers, env, onStarted }) {
  const file = join(folder, "jest.json")
  const { ended, stop } = await launchProcess({
    name: "jest",
    command: process.execPath,
    args: [
      join(root, "node_modules", "jest", "bin", "jest.js"),
      ...["--forceExit", `--maxWorkers=${workers}`],
      ...["--json", `--outputFile=${file}`],
      `--cacheDirectory=${join(root, ".cache", "jest")}`,
      ...(env.CI ? ["--ci"] : []),
      ...args,
    ],
    cwd: root,
    env: {
      ...env,
      // what a test that was broken off leaves behind goes with the folder
      TMPDIR: folder,
      NODE_OPTIONS: [env.NODE_OPTIONS, NODE_OPTIONS].filter(Boolean).join(" "),
    },
  })
  onStarted(stop)
  const { code, sentence } = await ended
  if (!existsSync(file)) return { passed: 0, failures: [sentence] }
  return readJestResults(JSON.parse(readFileSync(file, "utf8")), code)
}
