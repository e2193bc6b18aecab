// @ts-check
import { german } from "./staff-cancelling/german.mjs"
import { manyLicences } from "./staff-cancelling/many-licences.mjs"
import { ownAccord } from "./staff-cancelling/own-accord.mjs"
import { pictures } from "./staff-cancelling/pictures.mjs"
import { requests } from "./staff-cancelling/requests.mjs"
import { describeInBrowser } from "./support/describe-in-browser.mjs"
import { useStaffCancellingDesk } from "./support/use-staff-cancelling-desk.mjs"

// one file, so that the app is built and started once
describeInBrowser("cancelling licences in the admin", () => {
  const desk = useStaffCancellingDesk()

  describe("a customer's request", () => requests(desk))
  describe("staff of their own accord", () => ownAccord(desk))
  describe("many licences at once", () => manyLicences(desk))
  describe("the pages in German", () => german(desk))
  describe("what people see", () => pictures(desk))
})
