import { toOffering } from "../web/catalogue/offering"
import { pageOf } from "../web/catalogue/page-of"

type Product = Parameters<typeof toOffering>[0]

const VARIANT = {
  id: "variant_1",
  title: "Download",
  sku: "79G-05018",
  calculated_price: { calculated_amount: 100, currency_code: "eur" },
}

describe("the catalogue", () => {
  it.each([
    [null, 1],
    ["2", 2],
    ["0", 1],
    ["-1", 1],
    ["2.5", 1],
    ["two", 1],
    ["9999999", 1],
  ])("shows for %s in its address page %i", (text, page) => {
    expect(pageOf(text)).toBe(page)
  })
})

describe("an offering", () => {
  const offeringOf = (...variants: object[]) =>
    toOffering({
      id: "prod_1",
      handle: "office",
      title: "Office 2024",
      description: null,
      variants,
    } as unknown as Product)

  it("has the product's variants, and is none without them", () => {
    expect(offeringOf()).toBeNull()
    expect(offeringOf(VARIANT)?.editions).toEqual([
      {
        id: "variant_1",
        title: "Download",
        sku: "79G-05018",
        price: { amount: 100, currency: "eur", hasTax: false },
      },
    ])
  })

  it("is priced with tax where the shop knows it", () => {
    const { calculated_price } = VARIANT
    const price = { ...calculated_price, calculated_amount_with_tax: 119 }
    const [edition] =
      offeringOf({ ...VARIANT, calculated_price: price })?.editions ?? []

    expect(edition.price).toEqual({
      amount: 119,
      currency: "eur",
      hasTax: true,
    })
  })

  it("has no price where the region has none", () => {
    const [edition] =
      offeringOf({ ...VARIANT, calculated_price: null })?.editions ?? []

    expect(edition.price).toBeNull()
  })
})
