// @ts-check
import { findingLicences } from "./licence-desk/finding-licences.mjs"
import { germanDesk } from "./licence-desk/german-desk.mjs"
import { keyboardOnly } from "./licence-desk/keyboard-only.mjs"
import { manyLicences } from "./licence-desk/many-licences.mjs"
import { oneLicence } from "./licence-desk/one-licence.mjs"
import { otherPages } from "./licence-desk/other-pages.mjs"
import { pictures } from "./licence-desk/pictures.mjs"
import { describeInBrowser } from "./support/describe-in-browser.mjs"
import { useLicenceDesk } from "./support/use-licence-desk.mjs"

// one file, so that the app is built and started once
describeInBrowser("the licence desk in the admin", () => {
  const desk = useLicenceDesk()

  describe("finding licences", () => findingLicences(desk))
  describe("many licences at once", () => manyLicences(desk))
  describe("one licence", () => oneLicence(desk))
  describe("other pages", () => otherPages(desk))
  describe("the keyboard alone", () => keyboardOnly(desk))
  describe("the desk in German", () => germanDesk(desk))
  describe("what people see", () => pictures(desk))
})
