// @ts-check
import { german } from "./overview/german.mjs"
import { keyboardOnly } from "./overview/keyboard-only.mjs"
import { notifications } from "./overview/notifications.mjs"
import { numbers } from "./overview/numbers.mjs"
import { pictures } from "./overview/pictures.mjs"
import { setUp } from "./overview/set-up.mjs"
import { describeInBrowser } from "./support/describe-in-browser.mjs"
import { useOverviewDesk } from "./support/use-overview-desk.mjs"

// one file, so that the app is built and started once
describeInBrowser("overview, set-up and notifications in the admin", () => {
  const desk = useOverviewDesk()

  describe("the overview", () => numbers(desk))
  describe("the set-up page", () => setUp(desk))
  describe("the notifications", () => notifications(desk))
  describe("the keyboard alone", () => keyboardOnly(desk))
  describe("the pages in German", () => german(desk))
  describe("what people see", () => pictures(desk))
})
