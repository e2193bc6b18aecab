// @ts-check
import { join } from "node:path"
import { PICTURES } from "../support/pictures.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { stillness } from "../support/stillness.mjs"

/** As tall as what there is to see. */
const LAPTOP = { width: 1440, height: 2000 }

const LOOKS = /** @type {const} */ ([
  ["light", { viewport: LAPTOP }],
  ["dark", { viewport: LAPTOP, colorScheme: "dark" }],
  ["phone", { viewport: { width: 390, height: 3600 } }],
])

/** @param {import("../support/staff-cancelling-desk.mjs").StaffCancellingDesk} desk */
export function pictures(desk) {
  /** @type {ReturnType<typeof prepare> | undefined} */
  let shown

  it.each(LOOKS)(
    "fits, %s",
    async (look, options) => {
      const { order, licences } = await (shown ??= prepare(desk))
      const [asked, cancelled, used] = licences
      const page = await desk.open("/esd", options)
      /** @param {string} path @param {string} name @param {import("playwright-core").Locator} sight */
      const take = async (path, name, sight) => {
        await page.goto(`${desk.shop.state.medusa_url}/app${path}`)
        await sight.first().waitFor()
        await shoot(name)
      }
      /** @param {string} name */
      const shoot = async (name) => {
        await page.waitForLoadState("networkidle")
        await stillness(page)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.screenshot({
          path: join(PICTURES, `cancelling-${name}-${look}.png`),
        })
      }

      await take("/esd", "overview", page.getByText("Needed no longer"))
      await take("/esd/cancellations", "list", page.locator("tbody tr").nth(2))
      await take(
        `/orders/${order.id}`,
        "order",
        page.getByRole("list", { name: "What needs a look" })
      )
      await take(
        `/esd/licences?order_id=${order.id}`,
        "desk",
        page.getByText("Credited")
      )
      for (const [name, { id }] of /** @type {const} */ ([
        ["cancelled", cancelled],
        ["used", used],
        ["asked", asked],
      ])) {
        await take(
          `/esd/licences/${id}`,
          name,
          desk.section(page).getByRole("listitem")
        )
      }
      await page.getByRole("button", { name: "Approve" }).click()
      await page.getByRole("alertdialog").waitFor()
      await shoot("dialog")
    },
    TEST_MS
  )
}

/** An order with a request, a cancelled licence, one that was not taken back, and one in force. @param {import("../support/staff-cancelling-desk.mjs").StaffCancellingDesk} desk */
async function prepare(desk) {
  const { customer, order, licences } = await desk.sell(4)
  const [asked, cancelled, used] = licences
  await desk.redeem(await desk.readKey(used))
  await desk.admin.post("/admin/esd/assets/cancel", {
    ids: [cancelled.id, used.id],
    comment: "Ordered by mistake, the customer called",
  })
  await desk.untilCredited(cancelled)
  await desk.until(
    () => desk.readLicence(used),
    ({ cancellation }) => cancellation?.status === "refused"
  )
  await desk.ask(customer, asked, "Needed no longer")
  return { order, licences }
}

/** How much wider than the window a page is. @param {import("playwright-core").Page} page */
function overflow(page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth
  )
}
