import { orderLocale } from "../order-locale"

describe("orderLocale", () => {
  it.each([
    ["de-DE", "de-DE"],
    ["de_at", "de-AT"],
    [null, "en"],
    ["", "en"],
    ["no language at all!", "en"],
  ])("makes %j to %s", (locale, tag) => {
    expect(orderLocale({ locale }, "en")).toBe(tag)
  })
})
