import { ledgerDetails } from "../lib/history/ledger-details"
import { wording } from "./support/wording"

function say(
  details: Record<string, string | number | null>,
  language: "en" | "de" = "en"
): string[] {
  return ledgerDetails({ details }, wording(language)).map(
    ({ name, text }) => `${name}: ${text}`
  )
}

describe("what an entry of the history holds", () => {
  const refreshed = {
    token_status: "redeemed",
    return_status: "none",
    token_status_before: "activated",
    return_status_before: "none",
  }

  it("is said in the dashboard's language, values as well", () => {
    expect(say(refreshed)).toEqual(["Key: Key redeemed"])
    expect(say(refreshed, "de")).toEqual(["Schlüssel: Schlüssel eingelöst"])
    expect(say({ return_status: "successful" }, "de")).toEqual([
      "Rückgabe: Erfolgreich",
    ])
  })

  it("leaves out what was there before, what stayed, and what is blank", () => {
    expect(say({ ...refreshed, token_status: "activated" })).toEqual([])
    expect(say({ correlation_id: null, error: "" })).toEqual([])
  })

  it("says a code once", () => {
    expect(say({ code: "NotFound", reason: "NotFound" })).toEqual([
      "Code: NotFound",
    ])
    expect(say({ reason: "Mail was lost" })).toEqual(["Reason: Mail was lost"])
  })
})
