// @ts-check
import {
  completeCart,
  fillCart,
  storeLogin,
} from "../../../scripts/demo/job/place-order.mjs"
import { LicenceDesk } from "./licence-desk.mjs"

/** What the tests do around overview, set-up and notifications. */
export class OverviewDesk extends LicenceDesk {
  /**
   * Has somebody order a licence in a German shop, and waits for its mail.
   *
   * @returns {Promise<{ customer: { id: string, email: string }, order: any }>}
   */
  async sellInGerman() {
    const { medusa_url: url, publishable_key, region_id } = this.shop.state
    const customer = await this.register({ first_name: "Käthe" })
    const store = await storeLogin({
      url,
      publishableKey: publishable_key,
      customer: { ...customer, password: "correct horse battery" },
    })
    const [{ variant_id }] = this.shop.state.variants
    const cart = await fillCart(store, {
      regionId: region_id,
      email: customer.email,
      lines: [{ variant_id, quantity: 1 }],
    })
    await store.post(`/store/carts/${cart}`, { locale: "de-DE" })
    return { customer, order: await completeCart(store, cart) }
  }

  /** Puts an e-mail's own words back to the built-in ones. @param {string} event */
  resetNotification(event) {
    return this.admin.post(`/admin/esd/notifications/${event}`, {
      ...(event !== "lost_key" && { is_enabled: true, to: [], cc: [] }),
      texts: { en: null, de: null },
    })
  }

  /** Has the variant that is sold be kept in stock, which blocks the checkout, or not. @param {boolean} isManaged */
  async manageInventory(isManaged) {
    const [{ variant_id }] = this.shop.state.variants
    const { variants } = await this.admin.get(
      `/admin/product-variants?id=${variant_id}&fields=id,product_id`
    )
    await this.admin.post(
      `/admin/products/${variants[0].product_id}/variants/${variant_id}`,
      { manage_inventory: isManaged }
    )
  }
}
