import { MedusaError } from "@medusajs/framework/utils"
import type { RefreshOutcome } from "../../../../../../../modules/esd/types"
import { expectAnswer } from "../expect-answer"

const errorOf = (outcome: RefreshOutcome) => {
  try {
    expectAnswer("esda_1", outcome)
  } catch (error) {
    return error as MedusaError
  }
}

const message = "The vendor does not let this channel ask."

describe("what came in the place of the vendor's answer", () => {
  it("is an outage while asking again may help", () => {
    expect(
      errorOf({ outcome: "retry", reason: "Unreachable", message })
    ).toMatchObject({ code: "esd_vendor_unavailable", message })
  })

  it("is a conflict with the vendor's own code once it refuses", () => {
    expect(
      errorOf({ outcome: "refused", reason: "ChannelNotAuthorized", message })
    ).toMatchObject({
      type: MedusaError.Types.CONFLICT,
      code: "ChannelNotAuthorized",
      message,
    })
  })

  it.each(["refreshed", "unchanged"] as const)(
    "is nothing when it answered: %s",
    (outcome) => {
      expect(errorOf({ outcome })).toBeUndefined()
    }
  )
})
