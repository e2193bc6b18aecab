import { holdsProductKey as holdsForServer } from "../../../modules/esd/lib/product-key"
import { holdsProductKey } from "../holds-product-key"

describe("a key in what a customer writes", () => {
  it.each([
    ["Take back BCDFG-HJKMN-PQRTV-WXY23-46789, please.", true],
    ["bcdfg hjkmn pqrtv wxy23 46789", true],
    ["BCDFGHJKMNPQRTVWXY2346789", true],
    ["The one that ends in 46789, please.", false],
    ["We bought this licence twice. The other one is in use.", false],
    ["", false],
  ])("is seen as the shop sees it: %s", (text, holds) => {
    expect(holdsProductKey(text)).toBe(holds)
    expect(holdsForServer(text)).toBe(holds)
  })
})
