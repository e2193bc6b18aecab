// @ts-check
import { parseArguments as parse } from "../test/parse-arguments.mjs"

/** A word of the project's own path must not count. */
const ROOT = "/home/queue/project (1)"

/** @param {string[]} args */
const parseArguments = (args) => parse(args, ROOT)

describe("the arguments of npm test", () => {
  it("ask for everything when there are none", () => {
    expect(parseArguments([])).toEqual({
      checks: true,
      services: true,
      jest: [],
    })
  })

  it("take the test files whose path has one of the words", () => {
    const { checks, services, jest } = parseArguments(["queue", "./emails/x"])

    expect({ checks, services }).toEqual({ checks: false, services: true })
    expect(filterOf(jest)).toEqual([
      "a/queue/b.unit.spec.ts",
      "queue/c.module.spec.ts",
      "emails/x.spec.ts",
    ])
  })

  it.each([["--suite", "unit"], ["--suite=unit"]])(
    "take one suite, which needs no services (%s)",
    (...args) => {
      const { services, jest } = parseArguments(args)

      expect(services).toBe(false)
      expect(filterOf(jest)).toEqual(["a/queue/b.unit.spec.ts"])
    }
  )

  it("take only what fits both the suite and a word", () => {
    const { jest } = parseArguments(["--suite", "module", "queue"])

    expect(filterOf(jest)).toEqual(["queue/c.module.spec.ts"])
  })

  it("run no test for the suite of checks", () => {
    expect(parseArguments(["--suite", "checks"])).toEqual({
      checks: true,
      services: false,
      jest: null,
    })
  })

  it("hand everything from the first other option on to jest", () => {
    const { jest } = parseArguments(["queue", "-t", "retries once"])

    expect(jest?.slice(1)).toEqual(["-t", "retries once"])
  })

  it.each([["--suite", "units"], ["--suite"]])(
    "name the suites that exist when asked for another (%s %s)",
    (...args) => {
      expect(() => parseArguments(args)).toThrow(/unit, module, contract, http/)
    }
  )
})

/** The files that jest would take with these arguments.
 *
 * @param {string[] | null} args
 */
function filterOf(args) {
  const pattern = new RegExp(String(args?.[0]))
  return [
    "a/queue/b.unit.spec.ts",
    "queue/c.module.spec.ts",
    "emails/x.spec.ts",
    "d.http.spec.ts",
  ].filter((file) => pattern.test(`${ROOT}/${file}`))
}
