// @ts-check
import { accountsPage } from "./accounts/accounts-page.mjs"
import { creatingAccounts } from "./accounts/creating-accounts.mjs"
import { endCustomers } from "./accounts/end-customers.mjs"
import { germanAdmin } from "./accounts/german-admin.mjs"
import { keyboardOnly } from "./accounts/keyboard-only.mjs"
import { panel } from "./accounts/panel.mjs"
import { pictures } from "./accounts/pictures.mjs"
import { waitingOrder } from "./accounts/waiting-order.mjs"
import { describeInBrowser } from "./support/describe-in-browser.mjs"
import { useShop } from "./support/use-shop.mjs"

// one file, so that the app is built and started once
describeInBrowser("accounts in the admin", () => {
  const desk = useShop({ autoSyncAccounts: false })

  describe("the panel Provisioning Sync Status", () => panel(desk))
  describe("the keyboard alone", () => keyboardOnly(desk))
  describe("a reseller's end customers", () => endCustomers(desk))
  describe("an order that waits for an account", () => waitingOrder(desk))
  describe("the page Accounts", () => accountsPage(desk))
  describe("the form of a new account", () => creatingAccounts(desk))
  describe("the admin in German", () => germanAdmin(desk))
  describe("what people see", () => pictures(desk))
})
