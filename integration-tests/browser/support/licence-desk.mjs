// @ts-check
import { createApi } from "../../../scripts/http/create-api.mjs"
import { AccountsDesk } from "./accounts-desk.mjs"

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ id: string, email: string }} Named */

/** What the tests do around the licence desk: orders that were delivered, keys, mails. */
export class LicenceDesk extends AccountsDesk {
  /**
   * Has somebody new order licences, and waits until they are delivered or
   * refused.
   *
   * @param {number} quantity
   * @param {number} [refused] how many of them the vendor refuses
   */
  async sell(quantity, refused = 0) {
    const customer = await this.register({ company_name: "Kaufhaus Kant" })
    if (refused) await this.provoke({ kind: "credit_limit", count: refused })
    const order = await this.order(customer, undefined, quantity)
    const licences = await this.until(
      () => this.readLicencesOf(order),
      (all) => all.length === quantity && all.every(isSettled)
    )
    return { customer, order, licences }
  }

  /** All licences of an order. @param {{ id: string }} order @returns {Promise<any[]>} */
  async readLicencesOf({ id }) {
    const { esd_assets } = await this.admin.get(
      `/admin/esd/assets?limit=1000&order_id=${id}`
    )
    return esd_assets
  }

  /** A licence with its history. @param {{ id: string }} licence */
  async readLicence({ id }) {
    const { esd_asset } = await this.admin.get(`/admin/esd/assets/${id}`)
    return esd_asset
  }

  /** The key of a licence. @param {{ id: string }} licence @returns {Promise<string>} */
  async readKey({ id }) {
    const { product_key } = await this.admin.post(
      `/admin/esd/assets/${id}/reveal`,
      { reason: "a browser test" }
    )
    return product_key
  }

  /** Uses a key up at the vendor. @param {string} key */
  async redeem(key) {
    await createApi(this.shop.state.sandbox_url).post(
      `/_sandbox/tokens/${key}/redeem`
    )
  }

  /** Waits for mails to an address. @param {string} email @param {number} count */
  mailsTo(email, count) {
    const inbox = createApi(this.shop.state.mail_url)
    return this.until(
      async () => {
        const { mails } = await inbox.get(
          `/api/mails?limit=1000&q=${encodeURIComponent(email)}`
        )
        return mails.filter((/** @type {any} */ mail) =>
          mail.to.includes(email)
        )
      },
      (mails) => mails.length >= count
    )
  }
}

/** @param {{ sync_status: string, email_status: string }} licence */
function isSettled({ sync_status, email_status }) {
  return (
    sync_status === "failed" ||
    (sync_status === "synchronized" && email_status === "sent")
  )
}
