import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { EsdCheck } from "../../types"
import { judgeFailed } from "../../workflows/checks/judging/judge-troubles"
import resources from "../i18n"
import { ESD_NAMESPACE } from "../i18n/esd-namespace"
import { checkName } from "../lib/setup/check-name"
import { inOrderOfNeed } from "../lib/setup/check-order"
import { checkWords } from "../lib/setup/check-words"
import { wording } from "./support/wording"

const CHECKS = resolve(__dirname, "../../workflows/checks")

function check(differences: Partial<EsdCheck> = {}): EsdCheck {
  return {
    id: "redis",
    status: "ok",
    code: "redis_connected",
    message: "Redis answers.",
    fix: null,
    values: {},
    ...differences,
  }
}

describe("the words of a check", () => {
  it("are the dashboard's language with the check's values", () => {
    expect(
      checkWords(
        check({
          code: "certificate_expires_soon",
          message: "server",
          fix: "server",
          values: { name: "AT", days: 12, day: "2026-12-05" },
        }),
        wording("de")
      )
    ).toEqual({
      message: "AT: Das Zertifikat läuft am 2026-12-05 ab (noch 12 Tage).",
      fix: expect.stringMatching(/^Registrieren Sie ein neues Zertifikat/),
    })
  })

  it("say in German that there are more than were counted", () => {
    const failed = (count: number, isExact: boolean) => {
      const outcome = judgeFailed({ failed: { count, isExact } })

      return checkWords(check(outcome), wording("de")).message
    }

    expect(failed(10_000, false)).toBe(
      "Fehlgeschlagene Lizenzen: mehr als 10.000."
    )
    expect(failed(10_000, true)).toBe("Fehlgeschlagene Lizenzen: 10.000.")
  })

  it("count days as people do", () => {
    const since = (days: number, language: "en" | "de") =>
      checkWords(
        check({
          code: "catalogue_imported",
          values: { name: "AT", available: 12, discontinued: 0, days },
        }),
        wording(language)
      ).message

    expect(since(1, "en")).toMatch(/ 1 day ago\.$/)
    expect(since(2, "en")).toMatch(/ 2 days ago\.$/)
    expect(since(0, "de")).toMatch(/ vor weniger als einem Tag\.$/)
    expect(since(1, "de")).toMatch(/ vor 1 Tag\.$/)
    expect(since(2, "de")).toMatch(/ vor 2 Tagen\.$/)
  })

  it("are the server's for an outcome without words of ours", () => {
    const unknown = check({ code: "new", message: "Something.", fix: "Do it." })

    expect(checkWords(unknown, wording("de"))).toEqual({
      message: "Something.",
      fix: "Do it.",
    })
  })

  it("exist for every outcome that the server knows", () => {
    const codes = readdirSync(CHECKS, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
      .map((file) => readFileSync(join(CHECKS, file), "utf8"))
      .flatMap((code) => [
        ...code.matchAll(/\b(?:ok|warning|failed)\(\s*"(\w+)"/g),
      ])
      .map(([, code]) => code)

    expect(codes.length).toBeGreaterThan(20)
    expect(
      Object.keys(resources.de[ESD_NAMESPACE].setup.checks).sort()
    ).toEqual([...new Set(codes)].sort())
  })
})

describe("the list of checks", () => {
  it("begins with what does not work", () => {
    const checks = [
      check({ id: "a" }),
      check({ id: "b", status: "warning" }),
      check({ id: "c" }),
      check({ id: "d", status: "failed" }),
    ]

    expect(inOrderOfNeed(checks).map(({ id }) => id)).toEqual([
      "d",
      "b",
      "a",
      "c",
    ])
  })

  it("names what each is about, and for which connection", () => {
    expect(checkName({ id: "sign_in:at" }, wording("de"))).toBe(
      "Anmeldung bei Microsoft (at)"
    )
    expect(checkName({ id: "event_bus" }, wording("en"))).toBe("Events")
    expect(checkName({ id: "other" }, wording("en"))).toBe("other")
  })
})
