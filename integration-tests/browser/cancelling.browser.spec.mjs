// @ts-check
import { asking } from "./cancelling/asking.mjs"
import { outcomes } from "./cancelling/outcomes.mjs"
import { phoneAndKeyboard } from "./cancelling/phone-and-keyboard.mjs"
import { pictures } from "./cancelling/pictures.mjs"
import { describeInBrowser } from "./support/describe-in-browser.mjs"
import { useCancellingDesk } from "./support/use-cancelling-desk.mjs"

// one file, so that the app is built and started once
describeInBrowser("cancelling a licence in the shop", () => {
  const desk = useCancellingDesk()

  describe("a customer", () => asking(desk))
  describe("a request", () => outcomes(desk))
  describe("on a phone, by keyboard alone", () => phoneAndKeyboard(desk))
  describe("a picture", () => pictures(desk))
})
