import { MICROSOFT_ESD_ERROR_CODES } from "../../modules/esd/clients/microsoft-esd/errors/error-codes"
import { lightsOf } from "../lib/lights/lights-of"
import type { Light } from "../lib/lights/light"
import { licence, WITHOUT_KEY } from "./support/licence"
import { wording } from "./support/wording"

const INVOICES = [{ id: "esdinv_1", number: "INV-000007" }]

const english = wording("en")
const german = wording("de")

function light(
  name: Light["name"],
  differences: Parameters<typeof licence>[0],
  words = english
): Light {
  const lights = lightsOf(licence(differences), INVOICES, words)

  return lights.find((one) => one.name === name) as Light
}

describe("the lights of a licence", () => {
  it("are all green once it is delivered", () => {
    const lights = lightsOf(licence(), INVOICES, english)

    expect(lights.map(({ label, color }) => `${label}: ${color}`)).toEqual([
      "Active: green",
      "Synchronized: green",
      "Key activated: green",
      "E-mail sent: green",
      "Invoiced: green",
    ])
    expect(lights.map(({ hint }) => hint)).toContain(
      "Sent to anna@contoso.test on 2026-11-22."
    )
  })

  it("speak German to a German dashboard", () => {
    expect(
      lightsOf(licence(), INVOICES, german).map(({ label }) => label)
    ).toEqual([
      "Aktiv",
      "Synchronisiert",
      "Schlüssel aktiviert",
      "E-Mail gesendet",
      "Berechnet",
    ])
  })

  it("say that a licence takes its turn without alarming anybody", () => {
    expect(light("sync", WITHOUT_KEY)).toMatchObject({
      label: "Queued",
      color: "blue",
    })
    expect(light("token", WITHOUT_KEY).label).toBe("No key yet")
    expect(light("email", WITHOUT_KEY).label).toBe("E-mail to come")
  })

  it.each([...MICROSOFT_ESD_ERROR_CODES])(
    "explain %s in words, to those who wait and to those who must act",
    (code) => {
      for (const words of [english, german]) {
        const failed = light(
          "sync",
          { ...WITHOUT_KEY, sync_status: "failed", sync_reason: code },
          words
        )
        const retrying = light(
          "sync",
          { ...WITHOUT_KEY, sync_reason: code },
          words
        )

        expect(failed.color).toBe("red")
        expect(retrying.color).toBe("orange")
        expect(failed.hint).toMatch(/Microsoft|key|Schlüssel|Lizenz/)
        expect(`${failed.hint} ${retrying.hint}`).not.toContain(code)
        expect(`${failed.hint} ${retrying.hint}`).not.toContain("reasons.")
      }
    }
  )

  it("promise another attempt only while there is one to come", () => {
    const reason = { ...WITHOUT_KEY, sync_reason: "ServiceUnavailable" }

    expect(light("sync", reason).hint).toContain("tried again by itself")
    expect(
      light("sync", { ...reason, sync_status: "failed" }).hint
    ).not.toContain("by itself")
  })

  it("fall back to the server's sentence for a code they do not know", () => {
    const unknown = {
      ...WITHOUT_KEY,
      sync_status: "failed" as const,
      sync_reason: "BrandNewCode",
    }

    expect(
      light("sync", { ...unknown, sync_error: "Microsoft is on holiday." }).hint
    ).toBe("Microsoft is on holiday.")
    expect(light("sync", unknown).hint).toContain("BrandNewCode")
  })

  it("say why an account is not known where the server knows it", () => {
    const { hint } = light("sync", {
      ...WITHOUT_KEY,
      sync_reason: "awaiting_account",
      sync_error: "The account's e-mail address is not valid.",
    })

    expect(hint).toContain("does not know the customer's")
    expect(hint).toContain("The account's e-mail address is not valid.")
  })

  it("tell an e-mail that failed from one that is tried again", () => {
    const unsent = {
      email_status: "pending" as const,
      email_error: "The mailbox is full",
    }

    expect(light("email", unsent)).toMatchObject({
      label: "E-mail retrying",
      color: "orange",
    })
    expect(light("email", { ...unsent, email_status: "failed" })).toMatchObject(
      {
        label: "E-mail failed",
        color: "red",
        hint: "The e-mail to anna@contoso.test was not accepted: The mailbox is full. Choose “Send e-mail again” once that is put right.",
      }
    )
  })

  it("name the invoice that a licence stands on", () => {
    expect(light("invoice", {}).hint).toContain("INV-000007")
    expect(light("invoice", { invoice_id: null })).toMatchObject({
      label: "Not invoiced",
      color: "grey",
    })
  })

  it("neither alarm nor promise anything once the licence is cancelled", () => {
    const cancelled = { status: "cancelled" as const }
    const refused = {
      ...WITHOUT_KEY,
      ...cancelled,
      sync_status: "failed" as const,
      sync_reason: "CreditLimitExceeded",
    }
    const undeliverable = { ...cancelled, email_status: "failed" as const }

    for (const differences of [refused, { ...WITHOUT_KEY, ...cancelled }]) {
      expect(light("sync", differences)).toMatchObject({
        label: "Not delivered",
        color: "grey",
      })
      expect(light("token", differences).label).toBe("No key")
      expect(light("email", differences)).toMatchObject({
        label: "No e-mail",
        color: "grey",
      })
    }

    expect(light("email", undeliverable).color).toBe("grey")
    expect(light("email", cancelled).label).toBe("E-mail sent")
    expect(light("sync", cancelled).label).toBe("Synchronized")
  })

  it("show a key that was used or given back", () => {
    expect(light("token", { token_status: "redeemed" }).label).toBe(
      "Key redeemed"
    )
    expect(light("token", { token_status: "return_accepted" }).label).toBe(
      "Return accepted"
    )
    expect(light("status", { status: "cancelled" }).label).toBe("Cancelled")
    expect(light("status", { status: "cancellation_requested" }).color).toBe(
      "orange"
    )
  })
})
