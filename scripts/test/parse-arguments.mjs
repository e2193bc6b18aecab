// @ts-check
/** Test files by the end of their name or their folder, and the checks. */
const SUITES = {
  unit: "\\.unit\\.spec\\.",
  module: "\\.module\\.spec\\.",
  contract: "\\.contract\\.spec\\.",
  http: "\\.http\\.spec\\.",
  browser: "\\.browser\\.spec\\.",
  integration: "integration-tests/",
}

/** Suites that need neither PostgreSQL nor Redis. */
const PURE = ["unit", "checks"]

/**
 * @typedef {object} TestPlan
 * @property {boolean} checks whether formatting, rules and types are checked
 * @property {boolean} services whether PostgreSQL and Redis are needed
 * @property {string[] | null} jest arguments for jest; null = no test is run
 */

/**
 * What `npm test -- …` is to do: `--suite unit` takes one suite, words take
 * the test files whose path has one of them, and from the first other option
 * on everything is jest's.
 *
 * @param {string[]} args
 * @param {string} root
 * @returns {TestPlan}
 * @throws for a suite that does not exist, naming those that do
 */
export function parseArguments(args, root) {
  const { suites, rest } = takeSuites(args)
  const firstOption = rest.findIndex((arg) => arg.startsWith("-"))
  const end = firstOption < 0 ? rest.length : firstOption
  const words = rest.slice(0, end)
  const options = rest.slice(end)
  const everything = !args.length
  const patterns = suites
    .filter((suite) => suite !== "checks")
    .map((suite) => SUITES[/** @type {keyof SUITES} */ (suite)])
  const noTests = suites.length > 0 && !patterns.length
  return {
    checks: everything || suites.includes("checks"),
    services:
      everything || !suites.length || !suites.every((s) => PURE.includes(s)),
    jest: noTests ? null : [...filter([patterns, words], root), ...options],
  }
}

/**
 * Jest's patterns are alternatives that are looked for in the full path; here
 * a suite and a word have to fit both, and below the project's folder.
 *
 * @param {string[][]} parts
 * @param {string} root
 */
function filter(parts, root) {
  const escaped = root.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  const conditions = parts
    .filter((alternatives) => alternatives.length)
    .map((alternatives) =>
      alternatives.map((word) =>
        word.replace(`${root}/`, "").replace(/^\.\//, "")
      )
    )
    .map((alternatives) => `(?=.*(?:${alternatives.join("|")}))`)
  return conditions.length ? [`^${escaped}/${conditions.join("")}`] : []
}

/** @param {string[]} args */
function takeSuites(args) {
  /** @type {string[]} */
  const suites = []
  const rest = args.flatMap((arg, index) => {
    if (args[index - 1] === "--suite") return (suites.push(arg), [])
    if (arg.startsWith("--suite=")) return (suites.push(arg.slice(8)), [])
    return arg === "--suite" ? [] : [arg]
  })
  const names = [...Object.keys(SUITES), "checks"]
  const unknown = suites.find((suite) => !names.includes(suite))
  if (unknown === undefined && !args.at(-1)?.match(/^--suite=?$/)) {
    return { suites, rest }
  }
  throw new Error(
    `There is no suite "${unknown ?? ""}". There are: ${names.join(", ")}.`
  )
}
