import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { EsdCheck } from "../../types"
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
    const { message } = checkWords(
      check({ code: "licences_failed", values: { count: "more than 10000" } }),
      wording("de")
    )

    expect(message).toBe("Fehlgeschlagene Lizenzen: mehr als 10000.")
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
