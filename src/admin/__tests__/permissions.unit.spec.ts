import { FetchError } from "@medusajs/js-sdk"
import { createInstance } from "i18next"
import { initReactI18next } from "react-i18next"
import resources from "../i18n"
import { ESD_NAMESPACE } from "../i18n/esd-namespace"
import { inOwnWords } from "../lib/api/in-own-words"
import { unavailableActions } from "../lib/licences/unavailable-actions"
import { withheldActions } from "../lib/licences/withheld-actions"
import { allows } from "../lib/permissions/allows"
import { licence, WITHOUT_KEY } from "./support/licence"

describe("permissions", () => {
  it("allow what they name, and nothing beside it", () => {
    const permissions = ["microsoft_esd:read", "microsoft_esd:operate"]

    expect(allows(permissions, "operate")).toBe(true)
    expect(allows(permissions, "reveal")).toBe(false)
    expect(allows([], "configure")).toBe(false)
  })

  it("are not asked for where the shop has no RBAC", () => {
    expect(allows(null, "reveal")).toBe(true)
  })
})

describe("the actions for a licence", () => {
  it("are withheld from who may not take them, and else for their own reason", () => {
    const unavailable = unavailableActions(licence(WITHOUT_KEY))

    expect(
      withheldActions(unavailable, { reveal: false, operate: true })
    ).toMatchObject({ reveal: "mayNotReveal", resend: "noKey" })
    expect(
      withheldActions(unavailable, { reveal: true, operate: false })
    ).toEqual({
      reveal: "noKey",
      retry: "mayNotOperate",
      resend: "mayNotOperate",
      refresh: "mayNotOperate",
      cancel: "mayNotOperate",
    })
    expect(
      withheldActions(unavailable, { reveal: true, operate: true })
    ).toEqual(unavailable)
  })
})

describe("a request that was not allowed", () => {
  const medusa =
    "Insufficient permissions. Required policies: microsoft_esd:reveal"

  it.each([
    ["en", "You are not allowed to do this."],
    ["de", "Das dürfen Sie nicht."],
  ])("says so in words of the dashboard's language: %s", async (lng, words) => {
    await createInstance()
      .use(initReactI18next)
      .init({ lng, resources, ns: [ESD_NAMESPACE] })

    expect(inOwnWords(new FetchError(medusa, "Forbidden", 403))).toMatchObject({
      message: expect.stringContaining(words),
      status: 403,
    })
  })

  it("is told from one that went wrong otherwise", () => {
    expect(
      inOwnWords(new FetchError("It has its key.", "Conflict", 409))
    ).toMatchObject({ message: "It has its key." })
    expect(inOwnWords("offline")).toBe("offline")
  })
})
