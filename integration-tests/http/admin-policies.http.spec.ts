import { Modules } from "@medusajs/framework/utils"
import { createRbacRolesWorkflow } from "@medusajs/medusa/core-flows"
import { adminPolicies } from "../../src/api/admin-policies"
import { createStaff, type Staff } from "../support/create-staff"
import { describeShop } from "../support/describe-shop"
import { listRoutes } from "../support/list-routes"

const OPERATIONS = ["read", "reveal", "operate", "configure"]

describeShop(
  (context) => {
    const staffWith = async (operation: string): Promise<Staff> => {
      const { container } = context
      const rbac = container.resolve(Modules.RBAC)
      const policies = await rbac.listRbacPolicies({
        resource: "microsoft_esd",
        operation,
      })
      const { result: roles } = await createRbacRolesWorkflow(container).run({
        input: {
          roles: [
            { name: operation, policy_ids: policies.map(({ id }) => id) },
          ],
        },
      })

      return createStaff(container, context.api, {
        email: `${operation}@contoso.test`,
        roles: roles.map(({ id }) => id),
      })
    }

    /** The operation that each route asks for, by method and path. */
    const demanded = () =>
      listRoutes("admin/esd").map((route) => {
        const [method, path] = route.split(" ")
        const row = adminPolicies.find(
          ({ methods, matcher }) =>
            methods?.includes(method as "GET") &&
            (matcher === path || method === "GET")
        )
        const [policy] = [row?.policies ?? []].flat()

        return { route, method, path, operation: policy?.operation }
      })

    it("asks an operation of staff for every route of the Admin API", () => {
      expect(
        demanded().filter(
          ({ operation }) => !OPERATIONS.includes(String(operation))
        )
      ).toEqual([])
    })

    it("lets staff with an operation call its routes, and nobody else", async () => {
      const staff = Object.fromEntries(
        await Promise.all(
          OPERATIONS.map(async (name) => [name, await staffWith(name)])
        )
      ) as Record<string, Staff>

      for (const { route, method, path, operation } of demanded()) {
        const url = path.replace(/:\w+/g, "gone")

        for (const name of OPERATIONS) {
          const { status } =
            method === "GET"
              ? await staff[name].get(url)
              : await staff[name].post(url, { unknown: true })

          expect([route, name, status === 403]).toEqual([
            route,
            name,
            name !== operation,
          ])
        }
      }
    })

    it("asks who sends a key to another address for the permission to reveal it", async () => {
      const staff = await staffWith("operate")
      const url = "/admin/esd/assets/esda_gone/resend"

      expect((await staff.post(url)).status).toBe(404)
      expect((await staff.post(url, { to: "me@home.test" })).status).toBe(403)
    })

    it("asks who adds receivers of all keys for the permission to reveal them", async () => {
      const staff = await staffWith("configure")
      const url = "/admin/esd/notifications/welcome"

      for (const change of [
        { cc: ["me@home.test"] },
        { copy_reseller: true },
      ]) {
        const { status, data } = await staff.post(url, change)
        expect([status, data.message]).toEqual([
          403,
          expect.stringContaining("permission to reveal keys"),
        ])
      }
      expect((await staff.post(url, { is_enabled: true })).status).toBe(200)
    })

    it("turns away staff without any role", async () => {
      expect((await context.staff.get("/admin/esd/assets")).status).toBe(403)
    })
  },
  () => ({ env: { MEDUSA_FF_RBAC: "true" } })
)
