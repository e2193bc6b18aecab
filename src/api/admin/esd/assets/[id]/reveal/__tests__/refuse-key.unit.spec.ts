import { refuseKey } from "../refuse-key"

const KEY = "BCDFG-HJKMN-PQRTV-WXY23-46789"

describe("a reason to see a key", () => {
  it.each([
    KEY,
    `customer lost ${KEY.toLowerCase()} yesterday`,
    KEY.replaceAll("-", " "),
    KEY.replaceAll("-", "–"),
    `(${KEY.replaceAll("-", "")})`,
    ...[".", "_", "/", ":", " - ", "\u200b", "/ ", "||"].map((separator) =>
      KEY.replaceAll("-", separator)
    ),
    `key${KEY}`,
  ])("is refused when it holds one: %s", (reason) => {
    expect(() => refuseKey(reason)).toThrow(/^reason: must not hold/)
  })

  it.each([
    undefined,
    "The customer called, order 12",
    "key ending in 46789",
    "Right after lunch Maria wrote about today",
    "order_01JBCDFGHJKMNPQRSTVWXYZ234",
  ])("is taken as it is: %s", (reason) => {
    expect(() => refuseKey(reason)).not.toThrow()
  })
})
