import { createProductKey } from "../services/product-key"
import { maskProductKey } from "../services/mask-product-key"

describe("a product key", () => {
  it("uses every letter of the alphabet equally often, whatever bytes chance gives", () => {
    const everyByte = Buffer.from(Array.from({ length: 250 }, (_, i) => i))
    const letters = Array.from({ length: 10 }, (_, index) =>
      createProductKey(() => everyByte.subarray(index * 25, index * 25 + 25))
    )
      .join("")
      .replaceAll("-", "")

    expect([...new Set(letters)].sort().join("")).toBe(
      "2346789BCDFGHJKMNPQRTVWXY"
    )
    expect(
      [...new Set(letters)].map((letter) => letters.split(letter).length - 1)
    ).toEqual(Array(25).fill(10))
  })

  it("throws bytes away that would favour the first letters", () => {
    const bytes = [Buffer.from([250, 255]), Buffer.alloc(25, 1)]

    expect(createProductKey(() => bytes.shift() ?? Buffer.alloc(25))).toBe(
      "CCCCC-CCCCC-CCCCC-CCCCC-CCCCC"
    )
  })

  it("shows only its last group when it is masked", () => {
    expect(maskProductKey("BCDFG-HJKMN-PQRTV-WXY23-46789")).toBe(
      "•••••-•••••-•••••-•••••-46789"
    )
  })
})
