import type { EsdAssetResponse } from "../../../types/esd-asset"
import { english } from "../../words/english"
import { nextSteps } from "../next-steps"

const LICENCE = {
  status: "active",
  sync_status: "synchronized",
  sync_reason: null,
  token_status: "activated",
  email_status: "sent",
  product_title: "Office 2024",
  download_link: "https://download.example/office",
  delivery_email: "it@contoso.example",
  end_customer: {
    id: "esdacc_1",
    company_name: "Contoso",
    email: "c@d.example",
  },
  for_resale: false,
} as EsdAssetResponse
const FOR_CONTOSO = { ...LICENCE, for_resale: true }

const stepsOf = (licence: EsdAssetResponse, isShown = false) =>
  nextSteps(licence, isShown, english.licences)

describe("what to do next", () => {
  it("begins with showing the key, unless it is shown already", () => {
    const [first, ...others] = stepsOf(LICENCE)

    expect(first).toBe("Choose “Show key”.")
    expect(others).toHaveLength(3)
    expect(stepsOf(LICENCE, true)).toEqual(others)
  })

  it("tells a reseller that the end customer got the key, and to leave the activation to them", () => {
    const steps = stepsOf(FOR_CONTOSO)

    expect(steps).toHaveLength(3)
    expect(steps[0]).toContain("Contoso has got the key")
    expect(steps[0]).toContain("it@contoso.example")
    expect(steps[2]).toContain("Leave the activation to Contoso")
    expect(steps.join()).not.toContain("Install Office 2024")
  })

  it.each([
    ["pending", "Contoso gets the key"],
    ["failed", "could not be sent"],
    ["suppressed", "No e-mail is sent"],
  ] as const)(
    "tells a reseller what becomes of an e-mail that is %s",
    (email_status, words) => {
      const steps = stepsOf({ ...FOR_CONTOSO, email_status })

      expect(steps).toHaveLength(2)
      expect(steps[0]).toContain(words)
    }
  )

  it.each([
    ["in use", { token_status: "redeemed" }],
    ["not there yet", { sync_status: "unsynchronized" }],
    ["cancelled", { status: "cancelled" }],
  ] as const)("is nothing for a licence that is %s", (_, state) => {
    expect(stepsOf({ ...FOR_CONTOSO, ...state })).toEqual([])
    expect(stepsOf({ ...LICENCE, ...state })).toEqual([])
  })
})
