import { findEsdLines } from "../find-esd-lines"
import type { LinkedEsdProduct, OrderToSplit } from "../order-to-split"
import { aLine, anOrder, product } from "./an-order"

const address = (country_code: string) =>
  ({ country_code }) as OrderToSplit["billing_address"]

describe("findEsdLines", () => {
  it("keeps the lines whose variant sells an ESD product", () => {
    const esd = aLine()
    const physical = aLine({ id: "ordli_2", variant: { esd_products: [] } })
    const deleted = aLine({ id: "ordli_3", variant: null })

    expect(
      findEsdLines(anOrder({ items: [esd, physical, deleted] })).map(
        ({ line }) => line.id
      )
    ).toEqual(["ordli_1"])
  })

  it.each([
    ["DE", "de", "de"],
    ["AT", "at", "at"],
    ["AT where only Germany sells", "fr", "at"],
  ])("takes the connection of the buyer's country: %s", (_, country, id) => {
    const items = [
      aLine({
        variant: { esd_products: [product("de"), product("at", "AT")] },
      }),
    ]
    const [found] = findEsdLines(
      anOrder({ items, billing_address: address(country) })
    )

    expect(found.product.connection_id).toBe(id)
  })

  it.each([
    ["switched off", { is_enabled: false }],
    ["discontinued", { status: "discontinued" as const }],
  ])(
    "passes by a product that is %s, unless there is no other",
    (_, change) => {
      const gone = { ...product("at", "AT"), ...change }
      const chosen = (...esd_products: LinkedEsdProduct[]) =>
        findEsdLines(
          anOrder({
            items: [aLine({ variant: { esd_products } })],
            billing_address: address("at"),
          })
        )[0].product.connection_id

      expect(chosen(gone, product("de"))).toBe("de")
      expect(chosen(gone)).toBe("at")
    }
  )

  it.each([
    ["a draft", { is_draft_order: true }],
    ["canceled", { status: "canceled" }],
  ])("finds nothing in an order that is %s", (_, changes) => {
    expect(findEsdLines(anOrder(changes))).toEqual([])
  })

  it("finds nothing where there is no order", () => {
    expect(findEsdLines(undefined)).toEqual([])
  })
})
