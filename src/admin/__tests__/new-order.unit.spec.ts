import { offeringChoices } from "../lib/orders/offering-choices"
import { countryOf } from "../lib/orders/buyer"
import { orderBody, previewRequest } from "../lib/orders/order-body"
import { orderFaults } from "../lib/orders/order-faults"
import { orderRefusal } from "../lib/orders/order-refusal"
import { BLANK_ITEM, type OrderValues } from "../lib/orders/order-values"
import { parseQuantity } from "../lib/orders/parse-quantity"
import { regionFor } from "../lib/orders/region-for"
import type { EsdProduct } from "../lib/products/esd-product"

const ITEM = { ...BLANK_ITEM, variant_id: "variant_1", quantity: "2" }
const ORDER: OrderValues = {
  customer_id: "cus_1",
  region_id: "reg_1",
  items: [ITEM],
}

describe("a number of licences", () => {
  it.each([
    ["1", 1],
    [" 12 ", 12],
    ["1000", 1000],
  ])("is read from %j", (text, quantity) => {
    expect(parseQuantity(text)).toBe(quantity)
  })

  it.each(["", "0", "-1", "1.5", "1e3", "1001", "two"])(
    "is not read from %j",
    (text) => {
      expect(parseQuantity(text)).toBeNull()
    }
  )
})

describe("a filled-in order on behalf", () => {
  it("has no faults when it says for whom, where and what", () => {
    expect(orderFaults(ORDER)).toEqual({})
  })

  it("is told what is missing, at its field", () => {
    expect(
      orderFaults({
        customer_id: "",
        region_id: "",
        items: [ITEM, { ...BLANK_ITEM, quantity: "", delivery_email: "who" }],
      })
    ).toEqual({
      customer_id: "customerRequired",
      region_id: "regionRequired",
      items: [
        {},
        {
          variant_id: "offeringRequired",
          quantity: "quantityInvalid",
          delivery_email: "emailInvalid",
        },
      ],
    })
  })

  it("has at most a thousand licences in all", () => {
    const items = [
      { ...ITEM, quantity: "600" },
      { ...ITEM, quantity: "400" },
    ]

    expect(orderFaults({ ...ORDER, items })).toEqual({})
    expect(orderFaults({ ...ORDER, items: [...items, ITEM] })).toEqual({
      root: "tooManyLicences",
    })
  })

  it("is sent without what was left blank, as a resale where there is an end customer", () => {
    const items = [
      ITEM,
      { ...ITEM, end_customer_id: "esdacc_1", delivery_email: " a@b.test " },
    ]

    expect(orderBody({ ...ORDER, items })).toEqual({
      customer_id: "cus_1",
      region_id: "reg_1",
      items: [
        { variant_id: "variant_1", quantity: 2 },
        {
          variant_id: "variant_1",
          quantity: 2,
          for_resale: true,
          end_customer_id: "esdacc_1",
          delivery_email: "a@b.test",
        },
      ],
    })
  })

  it("is priced as far as it is filled in", () => {
    const items = [BLANK_ITEM, { ...ITEM, delivery_email: "wh" }]

    expect(previewRequest({ ...ORDER, items })).toEqual({
      body: {
        customer_id: "cus_1",
        region_id: "reg_1",
        items: [{ variant_id: "variant_1", quantity: 2 }],
      },
      rows: [1],
    })
    expect(previewRequest({ ...ORDER, items: [BLANK_ITEM] })).toBeNull()
    expect(previewRequest({ ...ORDER, customer_id: "" })).toBeNull()
    expect(previewRequest({ ...ORDER, region_id: "" })).toBeNull()
  })
})

describe("the refusal of an order on behalf", () => {
  it("is about the item and the field that its sentence begins with", () => {
    expect(
      orderRefusal({
        code: "esd_draft_price_missing",
        message: 'items.1.variant_id: "Office" has no price in this region.',
      })
    ).toEqual({
      code: "esd_draft_price_missing",
      text: '"Office" has no price in this region.',
      item: { index: 1, field: "variant_id" },
    })
  })

  it("is about the item whose path Medusa's validation quotes", () => {
    expect(
      orderRefusal({
        message:
          "Invalid request: Value for field 'items, 0, quantity' too small",
      }).item
    ).toEqual({ index: 0, field: "quantity" })
  })

  it("is about the whole order where it names no item", () => {
    expect(
      orderRefusal({ message: "items: an order can have at most 1000" })
    ).toEqual({ code: undefined, text: "an order can have at most 1000" })
    expect(
      orderRefusal({ message: "Customer cus_1 was not found" }).item
    ).toBeUndefined()
  })
})

describe("the region of an order on behalf", () => {
  const region = (id: string, ...countries: string[]) => ({
    id,
    name: id,
    currency_code: "eur",
    countries,
  })
  const SEVERAL = [region("reg_us", "us"), region("reg_eu", "at", "de")]

  it("is the one with the customer's country", () => {
    expect(regionFor(SEVERAL, "DE")).toBe("reg_eu")
  })

  it("is the only one, else staff choose", () => {
    expect(regionFor([region("reg_eu", "de")], null)).toBe("reg_eu")
    expect(regionFor(SEVERAL, null)).toBeNull()
    expect(regionFor(SEVERAL, "fr")).toBeNull()
    expect(regionFor([], "de")).toBeNull()
  })

  it("goes by the default address for bills, then for parcels, then by the first", () => {
    const address = (country_code: string, defaults = {}) => ({
      country_code,
      is_default_billing: false,
      is_default_shipping: false,
      ...defaults,
    })
    const first = address("de")
    const parcels = address("at", { is_default_shipping: true })
    const bills = address("ch", { is_default_billing: true })

    expect(countryOf([first, parcels, bills])).toBe("ch")
    expect(countryOf([first, parcels])).toBe("at")
    expect(countryOf([first])).toBe("de")
    expect(countryOf([])).toBeNull()
  })
})

describe("the offerings of an order on behalf", () => {
  const product = (changes: Partial<EsdProduct>): EsdProduct => ({
    id: "esdp_1",
    connection_id: "main",
    sku: "79G-05018",
    name: "Office",
    status: "available",
    is_enabled: true,
    country: "DE",
    language: "de",
    product_variant: { id: "variant_1", title: "Download" },
    ...changes,
  })

  it("are the variants that sell what is in the catalogue and switched on, each once", () => {
    expect(
      offeringChoices([
        product({}),
        product({ sku: "79G-05019", country: "AT" }),
        product({ product_variant: null }),
        product({
          is_enabled: false,
          product_variant: { id: "variant_2", title: null },
        }),
        product({
          status: "discontinued",
          product_variant: { id: "variant_3", title: null },
        }),
      ])
    ).toEqual([
      { value: "variant_1", label: "Office", hint: "79G-05018 · Download" },
    ])
  })
})
