// @ts-check
import { createApi } from "../../../scripts/http/create-api.mjs"
import { LicenceDesk } from "./licence-desk.mjs"
import { logIn } from "./log-in.mjs"

const PASSWORD = "correct horse battery"
const LAPTOP = { width: 1440, height: 1000 }

/** @typedef {{ email: string, password: string }} Login */

/** What the tests do around staff who may not do everything. */
export class PermissionsDesk extends LicenceDesk {
  /**
   * A member of staff with a role that allows some operations on Microsoft ESD.
   *
   * @param {string[]} operations
   * @returns {Promise<Login>}
   */
  async hire(operations) {
    const query = operations.map((name) => `operation[]=${name}`).join("&")
    const { policies } = await this.admin.get(
      `/admin/rbac/policies?resource=microsoft_esd&${query}`
    )
    expect(policies).toHaveLength(operations.length)
    const { role } = await this.admin.post("/admin/rbac/roles", {
      name: this.newEmail(operations.join(" and ")),
      policy_ids: policies.map((/** @type {{ id: string }} */ { id }) => id),
    })
    const login = { email: this.newEmail("staff"), password: PASSWORD }
    const { invite } = await this.admin.post("/admin/invites", {
      email: login.email,
      roles: [role.id],
    })
    const { medusa_url: url } = this.shop.state
    const { token } = await createApi(url).post(
      "/auth/user/emailpass/register",
      login
    )
    await createApi(url, { authorization: `Bearer ${token}` }).post(
      `/admin/invites/accept?token=${invite.token}`,
      { email: login.email }
    )
    return login
  }

  /** A window in which somebody is logged in. @param {Login} login */
  async logIn(login) {
    const { medusa_url } = this.shop.state
    const page = await this.newPage({ viewport: LAPTOP })
    await page
      .context()
      .addCookies([{ name: "lng", value: "en", url: medusa_url }])
    await logIn(page, { medusa_url, admin: login })
    return page
  }

  /**
   * Opens another page of the admin in a window.
   *
   * @param {import("playwright-core").Page} page
   * @param {string} path below /app
   */
  async goTo(page, path) {
    await page.goto(`${this.shop.state.medusa_url}/app${path}`)
  }
}
