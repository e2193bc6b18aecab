// @ts-check
import { relative } from "node:path"

/**
 * Counts what jest says of a run. A file that could not be run counts as one
 * failure, and so does a run without a single test, or one that jest calls
 * failed for another reason.
 *
 * @param {any} report jest's `--json`
 * @param {number | null} exitCode
 * @returns {import("./add-results.mjs").Results}
 */
export function readJestResults(report, exitCode) {
  /** @type {string[]} */
  const failures = report.testResults.flatMap(
    (/** @type {any} */ { name, status, assertionResults }) => {
      const file = relative(process.cwd(), name)
      const failed = assertionResults.filter(
        (/** @type {any} */ test) => test.status === "failed"
      )
      if (status === "failed" && !failed.length) return [`${file} did not run`]
      return failed.map(
        (/** @type {any} */ test) => `${file}: ${test.fullName}`
      )
    }
  )
  const passed = report.numPassedTests
  if (!passed && !failures.length) failures.push("no test ran")
  if (exitCode !== 0 && !failures.length) {
    failures.push(`jest ended with exit code ${exitCode}`)
  }
  return { passed, failures }
}
