import { findEsdLines } from "../find-esd-lines"
import type { OrderToSplit } from "../order-to-split"
import { prepareInvoice } from "../prepare-invoice"
import { anOrder } from "./an-order"

const billTo = (billing_address: Record<string, unknown>) => {
  const order = anOrder({
    email: "anna@example.com",
    billing_address: billing_address as OrderToSplit["billing_address"],
  })

  return prepareInvoice({
    order,
    lines: findEsdLines(order),
    assets: [],
    storeName: "Contoso",
    locale: "en",
    timeZone: "UTC",
  }).bill_to
}

describe("prepareInvoice", () => {
  it("writes the buyer's address with the country's name", () => {
    expect(
      billTo({
        first_name: "Anna",
        last_name: "Schröder",
        company: "Contoso",
        address_1: "Weg 1",
        postal_code: "10969",
        city: "Berlin",
        country_code: "de",
      })
    ).toEqual({
      name: "Anna Schröder",
      company: "Contoso",
      address_lines: ["Weg 1", "10969 Berlin", "Germany"],
      email: "anna@example.com",
    })
  })

  it.each(["deutschland", "x1", "zz"])(
    "prints the country %s as it was given, for Medusa checks no billing address",
    (country_code) => {
      expect(billTo({ last_name: "A", country_code }).address_lines).toEqual([
        country_code.toUpperCase(),
      ])
    }
  )

  it("takes blanks for nothing, and the e-mail address for a name that is missing", () => {
    expect(
      billTo({
        first_name: " ",
        last_name: "\u00a0",
        company: "  ",
        address_1: " ",
        country_code: " ",
      })
    ).toEqual({
      name: "anna@example.com",
      address_lines: [],
      email: "anna@example.com",
    })
  })
})
