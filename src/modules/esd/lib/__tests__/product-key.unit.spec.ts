import fc from "fast-check"
import {
  isProductKey,
  maskProductKey,
  normaliseProductKey,
} from "../product-key"

const key = "BCDFG-HJKMN-PQRTV-WXY23-46789"
const group = fc.string({
  unit: fc.constantFrom(..."BCDFGHJKMNPQRTVWXY2346789"),
  minLength: 5,
  maxLength: 5,
})
const keys = fc
  .array(group, { minLength: 5, maxLength: 5 })
  .map((groups) => groups.join("-"))

describe("a product key", () => {
  it("is recognised in its written form", () => {
    fc.assert(fc.property(keys, isProductKey))
  })

  it.each([
    "",
    "BCDFG-HJKMN-PQRTV-WXY23",
    `${key}-BCDFG`,
    "ACDFG-HJKMN-PQRTV-WXY23-46789",
    "BCDFG-HJKMN-PQRTV-WXY23-46781",
    "BCDFGHJKMNPQRTVWXY2346789",
    key.toLowerCase(),
    ` ${key}`,
    `${key}\n`,
  ])("is not recognised in %j", (text) => {
    expect(isProductKey(text)).toBe(false)
  })

  it.each([
    key,
    key.toLowerCase(),
    `  ${key}\n`,
    key.replaceAll("-", ""),
    key.replaceAll("-", " "),
    key.replaceAll("-", "–"),
    "bcdfghjk mnpqrt vwxy2346789",
  ])("is understood when typed as %j", (text) => {
    expect(normaliseProductKey(text)).toBe(key)
  })

  it.each([
    "",
    "hello",
    `${key}B`,
    key.slice(1),
    "ßßßßß".repeat(5),
    "😀".repeat(25),
  ])("is not made out of %j", (text) => {
    expect(normaliseProductKey(text)).toBeNull()
  })

  it("keeps its form when it is normalised again", () => {
    fc.assert(
      fc.property(keys, (it) => {
        expect(normaliseProductKey(it.toLowerCase())).toBe(it)
      })
    )
  })
})

describe("a masked product key", () => {
  it("shows the last five characters only", () => {
    expect(maskProductKey(key)).toBe("•••••-•••••-•••••-•••••-46789")
  })

  it("shows nothing of a text that is no product key", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => normaliseProductKey(text) === null),
        (text) => {
          expect(maskProductKey(text)).toBe("•••••-•••••-•••••-•••••-•••••")
        }
      )
    )
  })
})
