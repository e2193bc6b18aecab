import { parseSearch } from "../parse-search"

const KEY = "BCDFG-HJKMN-PQRTV-WXY23-46789"

describe("the text of a search", () => {
  it.each([
    ["#12", { orderNumber: 12, email: null, sku: null, lastFive: null }],
    ["12", { orderNumber: 12, email: "12%", sku: "12%", lastFive: null }],
    [
      "12345",
      { orderNumber: 12345, email: "12345%", sku: "12345%", lastFive: "12345" },
    ],
    [
      "ab2cd",
      { orderNumber: null, email: "ab2cd%", sku: "ab2cd%", lastFive: "AB2CD" },
    ],
    [
      "Anna@Contoso.test",
      {
        orderNumber: null,
        email: "anna@contoso.test%",
        sku: null,
        lastFive: null,
      },
    ],
    [
      "79G-05018",
      {
        orderNumber: null,
        email: "79g-05018%",
        sku: "79G-05018%",
        lastFive: null,
      },
    ],
  ])("%s means %j", (text, meaning) => {
    expect(parseSearch(text)).toEqual(meaning)
  })

  it("takes wildcards of SQL for letters", () => {
    expect(parseSearch("a_b%\\")).toMatchObject({ email: "a\\_b\\%\\\\%" })
  })

  it("takes a number that no order can have for a text", () => {
    expect(parseSearch("#9999999999").orderNumber).toBeNull()
  })

  it.each([KEY, KEY.toLowerCase(), KEY.replaceAll("-", "")])(
    "is refused when it is a whole key, without quoting it",
    (text) => {
      expect(() => parseSearch(text)).toThrow(/^q: search by the last five/)
      expect(() => parseSearch(text)).not.toThrow(text)
    }
  )
})
