// @ts-check
import { directCustomer } from "./storefront/direct-customer.mjs"
import { endCustomers } from "./storefront/end-customers.mjs"
import { lostAnswer } from "./storefront/lost-answer.mjs"
import { phoneAndKeyboard } from "./storefront/phone-and-keyboard.mjs"
import { refusedCart } from "./storefront/refused-cart.mjs"
import { reseller } from "./storefront/reseller.mjs"
import { wrongCustomer } from "./storefront/wrong-customer.mjs"
import { describeInBrowser } from "./support/describe-in-browser.mjs"
import { useStorefront } from "./support/use-storefront.mjs"

// one file, so that the app is built and started once
describeInBrowser("the shop for people", () => {
  const desk = useStorefront()

  describe("a direct customer", () => directCustomer(desk))
  describe("end customers", () => endCustomers(desk))
  describe("a reseller", () => reseller(desk))
  describe("somebody else's licence", () => wrongCustomer(desk))
  describe("a cart that is refused", () => refusedCart(desk))
  describe("an answer that is lost", () => lostAnswer(desk))
  describe("a phone, by keyboard alone", () => phoneAndKeyboard(desk))
})
