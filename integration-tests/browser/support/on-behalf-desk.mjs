// @ts-check
import { LicenceDesk } from "./licence-desk.mjs"

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */
/** @typedef {{ id: string, email: string }} Named */

/** What the tests do around ordering on behalf of a customer. */
export class OnBehalfDesk extends LicenceDesk {
  /** What is ordered. */
  get offering() {
    return this.shop.state.variants[0]
  }

  /** Has a customer live in Germany. @param {{ id: string }} customer */
  async giveAddress({ id }) {
    await this.admin.post(`/admin/customers/${id}/addresses`, {
      first_name: "Kim",
      last_name: "Muster",
      address_1: "Größenstraße 12",
      postal_code: "10115",
      city: "Berlin",
      country_code: "de",
      is_default_billing: true,
    })
  }

  /** A customer with an address. @param {string} company_name */
  async newBuyer(company_name) {
    const customer = await this.register({ company_name })
    await this.giveAddress(customer)
    return customer
  }

  /** Has a customer pay another price for the offering. @param {Named} customer @param {number} amount */
  async givePrice(customer, amount) {
    const title = `Partners ${customer.id}`
    const { customer_group } = await this.admin.post("/admin/customer-groups", {
      name: title,
    })
    await this.admin.post(
      `/admin/customer-groups/${customer_group.id}/customers`,
      { add: [customer.id] }
    )
    await this.admin.post("/admin/price-lists", {
      title,
      description: title,
      status: "active",
      rules: { "customer.groups.id": [customer_group.id] },
      prices: [
        { variant_id: this.offering.variant_id, currency_code: "eur", amount },
      ],
    })
  }

  /** A draft order that staff made. @param {{ id: string }} customer @param {number} [quantity] */
  async draft({ id }, quantity = 2) {
    const { draft_order, esd_order } = await this.admin.post(
      "/admin/esd/orders",
      {
        customer_id: id,
        region_id: this.shop.state.region_id,
        items: [{ variant_id: this.offering.variant_id, quantity }],
      }
    )
    return { ...draft_order, ...esd_order }
  }

  /** Waits for all licences of an order. @param {{ id: string }} order @param {number} count */
  delivered(order, count) {
    return this.until(
      () => this.readLicencesOf(order),
      (all) =>
        all.length === count &&
        all.every(({ email_status }) => email_status === "sent")
    )
  }

  /** @param {{ id: string }} order @returns {Promise<any[]>} */
  async invoicesOf({ id }) {
    const { esd_invoices } = await this.admin.get(
      `/admin/esd/invoices?order_id=${id}`
    )
    return esd_invoices
  }
}

/** One of the offerings that are filled in. @param {Page} page @param {number} number */
export function itemOf(page, number) {
  return page.getByRole("listitem", { name: `Offering ${number}` })
}

/**
 * Searches and chooses in a field.
 *
 * @param {Page | Locator} around
 * @param {string} field
 * @param {string} text
 */
export async function choose(around, field, text) {
  const input = around.getByRole("combobox", { name: field, exact: true })
  await input.click()
  await input.fill(text)
  await around.getByRole("option").filter({ hasText: text }).first().click()
}

/** The price beside the form once it is for what the form says. @param {Page} page @param {RegExp} wanted */
export async function expectTotal(page, wanted) {
  await page
    .getByRole("region", { name: "Price" })
    .locator('[aria-busy="false"]')
    .filter({ hasText: wanted })
    .waitFor()
}

/** Confirms what is asked. @param {Page} page @param {string} [name] of the button */
export async function confirm(page, name = "Execute order") {
  await page.getByRole("alertdialog").getByRole("button", { name }).click()
}
