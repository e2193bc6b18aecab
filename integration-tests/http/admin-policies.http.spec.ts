import { Modules } from "@medusajs/framework/utils"
import { createRbacRolesWorkflow } from "@medusajs/medusa/core-flows"
import { adminPolicies } from "../../src/api/admin-policies"
import { createStaff, type Staff } from "../support/create-staff"
import { describeShop } from "../support/describe-shop"
import { expectDelivered } from "../support/expect-delivered"
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

    it("lets nobody call a route who is not logged in", async () => {
      const nobody = context.guest("nobody@contoso.test")

      for (const { route, method, path } of demanded()) {
        const url = path.replace(/:\w+/g, "gone")
        const { status } =
          method === "GET" ? await nobody.get(url) : await nobody.post(url)

        expect([route, status]).toEqual([route, 401])
      }
    })

    it("lets staff who operate act on a licence that those who only read can see", async () => {
      const buyer = await context.register("buyer@example.com")
      const order = await buyer.order([
        { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
      ])
      const [{ id }] = await expectDelivered(context, buyer, order, 1)
      const [reader, operator] = [
        await staffWith("read"),
        await staffWith("operate"),
      ]
      const actions = ["refresh", "resend", "cancel"]

      expect((await reader.get(`/admin/esd/assets/${id}`)).status).toBe(200)

      for (const action of actions) {
        expect([
          action,
          (await reader.post(`/admin/esd/assets/${id}/${action}`)).status,
        ]).toEqual([action, 403])
      }

      expect((await reader.asset(id)).status).toBe("active")

      for (const action of actions) {
        const { status } = await operator.post(
          `/admin/esd/assets/${id}/${action}`
        )

        expect([action, Math.floor(status / 100)]).toEqual([action, 2])
        await context.untilIdle()
      }

      const { ledger, ...asset } = await reader.asset(id)

      expect(asset.status).toBe("cancelled")
      expect(
        ledger.some(
          ({ action, actor_id }) =>
            action === "cancellation_accepted" && actor_id === operator.id
        )
      ).toBe(true)
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
