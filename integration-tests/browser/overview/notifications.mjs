// @ts-check
import { TEST_MS } from "../support/patience.mjs"

const PAGE = "/esd/notifications/welcome"

/** @param {import("../support/overview-desk.mjs").OverviewDesk} desk */
export function notifications(desk) {
  afterEach(() => desk.resetNotification("welcome"))

  it(
    "edits an e-mail in German, shows it, and real orders get it with their key",
    async () => {
      const page = await desk.open("/esd/notifications")
      await page
        .getByRole("link", { name: "Welcome Microsoft ESD customer" })
        .click()
      await page.getByRole("tab", { name: "German" }).click()
      const subject = page.getByLabel("Subject")
      await subject.fill("Ihre Lizenz aus Bestellung ")
      await page.getByRole("button", { name: /^Insert order_number/ }).click()
      expect(await subject.inputValue()).toBe(
        "Ihre Lizenz aus Bestellung {{order_number}}"
      )
      await page
        .getByLabel("Introduction")
        .fill("Schön, dass Sie da sind.\n\nIhr Team von {{shop_name}}")
      const frame = page.frameLocator("iframe")
      await frame.getByText("Schön, dass Sie da sind.").waitFor()
      const preview = page.getByRole("region", { name: "Preview" })
      await preview.getByText(/^Ihre Lizenz aus Bestellung #?\d+/).waitFor()
      expect(await page.locator("iframe").getAttribute("sandbox")).toBe("")

      await page.getByRole("button", { name: "Save" }).click()
      await page.getByText("The notification was saved").waitFor()
      const { subject: sent } = await sell(desk)
      expect(sent).toMatch(/^Ihre Lizenz aus Bestellung #?\d+$/)
    },
    2 * TEST_MS
  )

  it(
    "sends a test e-mail with words that are not saved",
    async () => {
      const email = desk.newEmail("staff")
      const page = await desk.open(PAGE)
      await page.getByLabel("Subject").fill("Only a try")
      await page
        .getByRole("region", { name: "Preview" })
        .getByText("Only a try")
        .waitFor()
      await page.getByRole("button", { name: "Send test e-mail" }).click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByLabel("E-mail address").fill("nobody")
      await prompt.getByRole("button", { name: "Send" }).click()
      await prompt.getByText(/Fill in a valid e-mail address/).waitFor()
      await prompt.getByLabel("E-mail address").fill(email)
      await prompt.getByRole("button", { name: "Send" }).click()
      await Promise.race([
        page
          .getByText(`The mail server took the test e-mail to ${email}`)
          .waitFor(),
        refusal(prompt),
      ])

      const [mail] = await desk.mailsTo(email, 1)
      expect(mail.subject).toBe("Only a try")
    },
    TEST_MS
  )

  it(
    "says at its field what is wrong, also on the tab that is not shown",
    async () => {
      const page = await desk.open(PAGE)
      await page.getByRole("tab", { name: "German" }).click()
      await page.getByLabel("Subject").fill("Ihr {{product_key}}")
      await page.getByText(/The preview follows once/).waitFor()
      await page.getByRole("tab", { name: "English" }).click()
      await page.getByLabel("Also to").fill("good@shop.example\nnobody")
      await page.getByRole("button", { name: "Save" }).click()

      await page.getByText("nobody is not an e-mail address.").waitFor()
      await page
        .getByText(/This e-mail has no variable {{product_key}}/)
        .waitFor()
      const { esd_notification } = await desk.admin.get(
        "/admin/esd/notifications/welcome"
      )
      expect(esd_notification).toMatchObject({ to: [], texts: {} })
    },
    TEST_MS
  )

  it(
    "asks before what was filled in is lost",
    async () => {
      const page = await desk.open(PAGE)
      await page.getByLabel("Subject").fill("Not saved")
      await page.getByRole("link", { name: "Set-up" }).click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText("Discard what you filled in?").waitFor()
      await prompt.getByRole("button", { name: "Go on editing" }).click()
      expect(await page.getByLabel("Subject").inputValue()).toBe("Not saved")

      await page.getByRole("link", { name: "Set-up" }).click()
      await prompt.getByRole("button", { name: "Discard" }).click()
      await page.waitForURL(/\/esd\/setup$/)
    },
    TEST_MS
  )

  it(
    "switches an e-mail off and on in the list, but not one that somebody waits for",
    async () => {
      const page = await desk.open("/esd/notifications")
      const welcome = page.getByRole("switch", {
        name: "Welcome Microsoft ESD customer",
      })
      await welcome.click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByRole("button", { name: "Cancel" }).click()
      expect(await welcome.getAttribute("aria-checked")).toBe("true")
      await welcome.click()
      await prompt.getByRole("button", { name: "Switch off" }).click()
      await page.getByText(/is not sent any more/).waitFor()
      await page.reload()
      await welcome.waitFor()
      expect(await welcome.getAttribute("aria-checked")).toBe("false")
      await welcome.click()
      await page.getByText(/is sent from now on/).waitFor()
      expect(await page.getByRole("switch", { name: "Lost key" }).count()).toBe(
        0
      )
    },
    TEST_MS
  )
}

/** Fails with what a dialog says against it. @param {import("playwright-core").Locator} dialog */
async function refusal(dialog) {
  const alert = dialog.getByRole("alert")
  await alert.waitFor()
  throw new Error((await alert.textContent()) ?? "")
}

/** Sells a licence in German; its mail holds its key. @param {import("../support/overview-desk.mjs").OverviewDesk} desk */
async function sell(desk) {
  const { customer, order } = await desk.sellInGerman()
  /** @type {any} */
  const mail = await desk.until(
    () => desk.mailsTo(customer.email, 1).then(withKey),
    Boolean
  )
  const [licence] = await desk.readLicencesOf(order)
  expect(mail.text).toContain(await desk.readKey(licence))
  return mail
}

/** The mail that holds a key. @param {any[]} mails */
function withKey(mails) {
  return mails.find(({ text }) => KEY.test(text))
}

const KEY = /\b([A-Z0-9]{5}-){4}[A-Z0-9]{5}\b/
