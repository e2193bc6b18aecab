// @ts-check
import { describeInBrowser } from "./support/describe-in-browser.mjs"
import { TEST_MS } from "./support/patience.mjs"
import { PermissionsDesk } from "./support/permissions-desk.mjs"
import { expectRowCount, rowsOf } from "./support/table.mjs"
import { useDesk } from "./support/use-desk.mjs"

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

describeInBrowser("staff who may not do everything", () => {
  const desk = useDesk(new PermissionsDesk(), {
    env: { MEDUSA_FF_RBAC: "true" },
  })

  it(
    "look at everything with read alone, and find no action that they may not take",
    async () => {
      const { order, licences } = await desk.sell(2, 1)
      const page = await desk.logIn(await desk.hire(["read"]))

      await desk.goTo(page, `/esd/licences?order_id=${order.id}`)
      await expectRowCount(page, 2)
      await rowsOf(page).getByText("Key activated").first().waitFor()
      await page
        .getByLabel("Select all on this page")
        .waitFor({ state: "detached" })
      await expectNoError(page)

      const delivered = licences.find(
        ({ sync_status }) => sync_status === "synchronized"
      )
      await desk.goTo(page, `/esd/licences/${delivered.id}`)
      for (const name of [
        "Reveal key",
        "Send e-mail again",
        "Refresh from Microsoft",
      ]) {
        await expectWithheld(page.getByRole("button", { name }))
      }
      await page.getByRole("button", { name: "Actions for licence" }).click()
      for (const name of ["Reveal key", "Try again", "Send e-mail again"]) {
        await expectWithheld(page.getByRole("menuitem", { name }), /allowed/)
      }
      await page.keyboard.press("Escape")
      await expectNoError(page)

      await desk.goTo(page, "/esd")
      const group = page
        .getByRole("region", { name: "Failed licences by reason" })
        .getByRole("listitem")
        .filter({ hasText: "CreditLimitExceeded" })
      const retry = group.getByRole("button", { name: "Try again" })
      await expectWithheld(retry)
      await retry.click({ force: true })
      expect(await page.getByRole("alertdialog").count()).toBe(0)
      await expectNoError(page)

      await desk.goTo(page, "/esd/notifications")
      const welcome = page.getByRole("switch", {
        name: "Welcome Microsoft ESD customer",
      })
      await expectWithheld(welcome)
      await welcome.click({ force: true })
      expect(await page.getByRole("alertdialog").count()).toBe(0)
      await expectNoError(page)

      await desk.goTo(page, "/esd/notifications/welcome")
      await page.frameLocator("iframe").locator("body").waitFor()
      for (const name of ["Save", "Send test e-mail"]) {
        await expectWithheld(page.getByRole("button", { name }))
      }
      expect(await page.getByLabel("Subject").isEditable()).toBe(false)
      await expectNoError(page)

      await desk.goTo(page, "/esd/setup")
      await page
        .getByRole("list", { name: "Checks" })
        .getByRole("listitem")
        .first()
        .waitFor()
      await expectNoError(page)

      await desk.goTo(page, "/esd/accounts")
      await rowsOf(page).first().waitFor()
      await expectWithheld(page.getByRole("button", { name: "Create" }))
      await expectNoError(page)

      await desk.goTo(page, "/esd/new-order")
      await page.getByText(/^You are not allowed to do this/).waitFor()
      expect(await page.getByRole("form").count()).toBe(0)
    },
    2 * TEST_MS
  )

  it(
    "try licences again with operate, and reveal no keys",
    async () => {
      const { licences } = await desk.sell(1, 1)
      const [licence] = licences
      const page = await desk.logIn(await desk.hire(["read", "operate"]))

      await desk.goTo(page, `/esd/licences/${licence.id}`)
      await page
        .getByRole("region", { name: "State" })
        .getByRole("button", { name: "Try again" })
        .click()
      await page.getByText("Licence 1 of 1 is tried again").waitFor()
      await page.getByText("Key activated").first().waitFor()
      const section = page.getByRole("region", { name: "Key", exact: true })
      const reveal = section.getByRole("button", { name: "Reveal key" })
      await expectWithheld(reveal, "You are not allowed to reveal keys.")
      await reveal.click({ force: true })
      expect(await page.getByRole("alertdialog").count()).toBe(0)

      await page.getByText("E-mail sent", { exact: true }).first().waitFor()
      await section.getByRole("button", { name: "Send e-mail again" }).click()
      const dialog = page.getByRole("alertdialog")
      expect(await dialog.getByLabel("E-mail address").isEditable()).toBe(false)
      await dialog.getByRole("button", { name: "Send", exact: true }).click()
      await page.getByText(/^The e-mail of licence 1 of 1 is sent/).waitFor()
      await expectNoError(page)
    },
    TEST_MS
  )

  it(
    "are told in words what the server refuses, where the page did not know",
    async () => {
      const { licences } = await desk.sell(1)
      const page = await desk.logIn(await desk.hire(["read", "operate"]))
      await page.route("**/admin/rbac/me/permissions", (route) =>
        route.fulfill({ status: 500, json: {} })
      )

      await desk.goTo(page, `/esd/licences/${licences[0].id}`)
      await page
        .getByRole("region", { name: "Key", exact: true })
        .getByRole("button", { name: "Reveal key" })
        .click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByLabel("Why do you need it?").fill("Mail was lost")
      await dialog.getByRole("button", { name: "Reveal key" }).click()

      await dialog
        .getByText(
          "The key could not be revealed: You are not allowed to do this. Ask an administrator of the shop for the permission."
        )
        .waitFor()
    },
    TEST_MS
  )
})

/**
 * Waits until something is there that says it does nothing, and why.
 *
 * @param {Locator} control
 * @param {string | RegExp} [reason]
 */
async function expectWithheld(control, reason = "You are not allowed to") {
  await control.waitFor()
  await control.and(control.page().locator("[aria-disabled=true]")).waitFor()
  const said = await control.evaluate(
    (element) =>
      document.getElementById(element.getAttribute("aria-describedby") ?? "")
        ?.textContent ?? element.textContent
  )
  expect(said).toMatch(reason)
}

/** A page neither failed nor was it refused something. @param {Page} page */
async function expectNoError(page) {
  const alerts = await page.getByRole("alert").allTextContents()
  expect(alerts.filter((text) => text.trim())).toEqual([])
  expect(await page.getByText(/could not be/).count()).toBe(0)
}
