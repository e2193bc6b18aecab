// @ts-check
import { drafts } from "./on-behalf/drafts.mjs"
import { germanOrder } from "./on-behalf/german-order.mjs"
import { keyboardOrder } from "./on-behalf/keyboard-order.mjs"
import { ordering } from "./on-behalf/ordering.mjs"
import { pictures } from "./on-behalf/pictures.mjs"
import { refusals } from "./on-behalf/refusals.mjs"
import { describeInBrowser } from "./support/describe-in-browser.mjs"
import { useOnBehalfDesk } from "./support/use-on-behalf-desk.mjs"

// one file, so that the app is built and started once
describeInBrowser("ordering on behalf of a customer", () => {
  const desk = useOnBehalfDesk()

  describe("an order for a reseller", () => ordering(desk))
  describe("a draft order", () => drafts(desk))
  describe("the keyboard alone", () => keyboardOrder(desk))
  describe("the page in German", () => germanOrder(desk))
  describe("what people see", () => pictures(desk))
  // last, for it adds a region
  describe("what cannot be ordered", () => refusals(desk))
})
