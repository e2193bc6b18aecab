import { isQuantity } from "../web/cart/is-quantity"
import { describeRefusal } from "../web/checkout/describe-refusal"
import { findAddressFaults } from "../web/checkout/find-address-faults"
import { OrderRefused } from "../web/checkout/order-refused"
import { refusedLines } from "../web/checkout/refused-lines"
import { english } from "../web/i18n/english"
import { german } from "../web/i18n/german"
import { toPlacedOrder } from "../web/orders/placed-order"

const ADDRESS = {
  email: "anna@example.com",
  first_name: "Anna",
  last_name: "Schröder",
  company: "",
  address_1: "Größenstraße 12",
  postal_code: "10115",
  city: "Berlin",
  country_code: "de",
}

describe("the checkout", () => {
  it.each([
    ["1", true],
    ["1000", true],
    ["0", false],
    ["1001", false],
    ["1.5", false],
    ["-1", false],
    ["", false],
  ])("takes %s for a number of licences: %s", (text, expected) => {
    expect(isQuantity(text)).toBe(expected)
  })

  it("wants all of an address but the company", () => {
    expect(findAddressFaults(ADDRESS, english, "")).toEqual({})
    expect(
      findAddressFaults({ ...ADDRESS, city: " ", email: "anna" }, english, "")
    ).toEqual({ city: english.faults.missing, email: english.faults.email })
  })

  it("asks for a login where the e-mail address has one", () => {
    expect(findAddressFaults(ADDRESS, english, ADDRESS.email)).toEqual({
      email: english.checkout.hasAccount,
    })
  })

  it("says a refusal in the customer's language, at the line that it names", () => {
    const error = new OrderRefused('"Office 2024": the cart has 3 …', {
      code: "esd_quantities_differ",
      status: 422,
      lineItemIds: ["cali_2"],
    })

    expect(refusedLines(error)).toEqual(["cali_2"])
    expect(describeRefusal(error, german)).toBe(
      german.refusals.esd_quantities_differ
    )
  })

  it("says a refusal that it has no words for as the shop does", () => {
    const error = new OrderRefused("Payment was declined.", {
      code: null,
      status: 400,
      lineItemIds: [],
    })

    expect(describeRefusal(error, german)).toBe("Payment was declined.")
    expect(refusedLines(new TypeError("offline"))).toEqual([])
  })

  it("tells where the keys go, each address once", () => {
    const part = { for_resale: false, end_customer: null, quantity: 1 }
    const line = {
      line_item_id: "cali_1",
      title: "Office 2024",
      variant_title: null,
      sku: "79G-05018",
      thumbnail: null,
      quantity: 3,
    }

    expect(
      toPlacedOrder(
        {
          cart_id: "cart_1",
          can_resell: false,
          lines: [
            {
              ...line,
              parts: [
                { ...part, delivery_email: "it@example.com" },
                { ...part, delivery_email: null, quantity: 2 },
              ],
            },
            {
              ...line,
              quantity: 1,
              parts: [{ ...part, delivery_email: null }],
            },
          ],
        },
        "anna@example.com"
      )
    ).toEqual({ licences: 4, emails: ["it@example.com", "anna@example.com"] })
  })
})
