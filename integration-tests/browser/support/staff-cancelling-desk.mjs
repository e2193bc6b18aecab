// @ts-check
import { storeLogin } from "../../../scripts/demo/job/place-order.mjs"
import { LicenceDesk } from "./licence-desk.mjs"

const PASSWORD = "correct horse battery"

/** What the tests do around cancelling in the admin: customers who ask, licences that are cancelled. */
export class StaffCancellingDesk extends LicenceDesk {
  /**
   * Has a customer ask to cancel a licence, as the storefront does.
   *
   * @param {{ id: string, email: string }} customer
   * @param {{ id: string }} licence
   * @param {string} comment
   */
  async ask(customer, { id }, comment) {
    const { medusa_url: url, publishable_key } = this.shop.state
    const store = await storeLogin({
      url,
      publishableKey: publishable_key,
      customer: { ...customer, password: PASSWORD },
    })
    await store.post(`/store/esd/assets/${id}/cancellation`, { comment })
  }

  /** Waits until a licence has a state. @param {{ id: string }} licence @param {string} status */
  untilStatus(licence, status) {
    return this.until(
      () => this.readLicence(licence),
      (now) => now.status === status
    )
  }

  /** Waits until a licence is cancelled, and credited. @param {{ id: string }} licence */
  untilCredited(licence) {
    return this.until(
      () => this.readLicence(licence),
      ({ status, credit_note_id }) =>
        status === "cancelled" && credit_note_id !== null
    )
  }

  /**
   * The part of a licence's page about its cancellation.
   *
   * @param {import("playwright-core").Page} page
   */
  section(page) {
    return page.getByRole("region", { name: "Cancellation", exact: true })
  }
}
