import { findEsdLines } from "../find-esd-lines"
import type { OrderToSplit } from "../order-to-split"
import { prepareAccounts } from "../prepare-accounts"
import { anOrder } from "./an-order"

const identity = (has_account: boolean) => {
  const order = anOrder({
    email: "typed@example.com",
    customer: {
      email: "registered@example.com",
      has_account,
    } as OrderToSplit["customer"],
  })
  const [{ customer_id, email }] = prepareAccounts(order, findEsdLines(order))

  return { customer_id, email }
}

describe("prepareAccounts", () => {
  it("takes a registered customer's own e-mail address, not the order's", () => {
    expect(identity(true)).toEqual({
      customer_id: "cus_1",
      email: "registered@example.com",
    })
  })

  it("knows a guest by the order's e-mail address alone", () => {
    expect(identity(false)).toEqual({
      customer_id: null,
      email: "typed@example.com",
    })
  })

  it.each([
    ["at", "AT"],
    ["deutschland", "DE"],
    ["x1", "DE"],
  ])("makes of the country %s %s", (country_code, country) => {
    const order = anOrder({
      billing_address: { country_code } as OrderToSplit["billing_address"],
    })

    expect(prepareAccounts(order, findEsdLines(order))).toMatchObject([
      { country },
    ])
  })
})
