// @ts-check
import { resolve } from "node:path"
import { readJestResults } from "../test/read-jest-results.mjs"

/** @param {string} status @param {string[]} tests their states */
const file = (status, ...tests) => ({
  name: resolve("src/a.spec.ts"),
  status,
  assertionResults: tests.map((test) => ({ status: test, fullName: "works" })),
})

describe("the results of jest", () => {
  it("count what passed and name what failed", () => {
    const report = {
      numPassedTests: 2,
      testResults: [
        file("failed", "passed", "failed"),
        file("passed", "passed"),
      ],
    }

    expect(readJestResults(report, 1)).toEqual({
      passed: 2,
      failures: ["src/a.spec.ts: works"],
    })
  })

  it("count a file that could not be run as a failure", () => {
    const report = { numPassedTests: 3, testResults: [file("failed")] }

    expect(readJestResults(report, 1).failures).toEqual([
      "src/a.spec.ts did not run",
    ])
  })

  it("count a run without a test as a failure", () => {
    const skipped = {
      numPassedTests: 0,
      testResults: [file("passed", "pending")],
    }

    expect(readJestResults({ numPassedTests: 0, testResults: [] }, 0)).toEqual({
      passed: 0,
      failures: ["no test ran"],
    })
    expect(readJestResults(skipped, 0).failures).toEqual(["no test ran"])
  })

  it("believe jest's exit code where its report names no failure", () => {
    const report = {
      numPassedTests: 1,
      testResults: [file("passed", "passed")],
    }

    expect(readJestResults(report, 1).failures).toEqual([
      "jest ended with exit code 1",
    ])
    expect(readJestResults(report, 0).failures).toEqual([])
  })
})
