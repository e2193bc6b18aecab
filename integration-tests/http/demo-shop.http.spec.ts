import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Medusa from "@medusajs/js-sdk"
import { readOfferings } from "../../apps/storefront/web/catalogue/read-offerings"
import { placeOrder } from "../../apps/storefront/web/checkout/place-order"
import { register } from "../../apps/storefront/web/session/register"
import type { Shop } from "../../apps/storefront/web/shop/shop-context"
import { AccountDesk } from "../support/account-desk"
import { describeShop } from "../support/describe-shop"

const PERSON = {
  email: "anna@example.com",
  password: "correct horse battery",
  first_name: "Anna",
  last_name: "Schröder",
}
const LOGIN = { email: PERSON.email, password: PERSON.password }

describeShop((context) => {
  /** The shop as a browser has it that was just opened. */
  const openShop = async () => {
    const medusa_url = String(context.api.defaults.baseURL)
    const { publishable_key, regions } = context.shop
    const sdk = new Medusa({
      baseUrl: medusa_url,
      publishableKey: publishable_key,
      auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
    })
    const { region } = await sdk.store.region.retrieve(regions.eur)
    const config = { medusa_url, publishable_key, region_id: region.id }

    return { config, sdk, region, collection: null } as unknown as Shop
  }

  const whoIsLoggedIn = async ({ sdk }: Shop) =>
    (await sdk.store.customer.retrieve()).customer.email

  const buyLicence = (email: string) =>
    context
      .guest(email)
      .fillCart([
        { variant_id: context.shop.licences[0].variant_id, quantity: 1 },
      ])

  describe("registering", () => {
    it("goes on where a first try ended halfway", async () => {
      const first = await openShop()
      await first.sdk.auth.register("customer", "emailpass", LOGIN)
      const shop = await openShop()

      await register(shop.sdk, PERSON)

      expect(await whoIsLoggedIn(shop)).toBe(PERSON.email)
    })

    it("logs in who has an account with the same password", async () => {
      await register((await openShop()).sdk, PERSON)
      const shop = await openShop()

      await register(shop.sdk, PERSON)

      expect(await whoIsLoggedIn(shop)).toBe(PERSON.email)
    })

    it("says that an e-mail address is taken to who does not know its password", async () => {
      await register((await openShop()).sdk, PERSON)
      const { sdk } = await openShop()

      await expect(
        register(sdk, { ...PERSON, password: "another one" })
      ).rejects.toMatchObject({ name: "LoginError", reason: "taken" })
    })
  })

  describe("ordering", () => {
    const paymentsOf = async (cartId: string) => {
      const { data } = await context.container
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "cart",
          fields: [
            "payment_collection.status",
            "payment_collection.payment_sessions.id",
          ],
          filters: { id: cartId },
        })

      return data[0].payment_collection
    }

    it("answers the order again whose answer was lost, and pays nothing anew", async () => {
      const shop = await openShop()
      const id = await buyLicence("guest@example.com")
      const order = await placeOrder(shop, { id })
      const paid = await paymentsOf(id)

      expect((await placeOrder(shop, { id })).id).toBe(order.id)
      expect(await paymentsOf(id)).toEqual(paid)
    })
  })

  describe("the catalogue", () => {
    it("is read page by page", async () => {
      const shop = await openShop()
      const titlesOf = async (offset: number) => {
        const { offerings, count } = await readOfferings(shop, {
          limit: 2,
          offset,
        })

        expect(count).toBe(4)

        return offerings.map(({ title }) => title)
      }
      const titles = [...(await titlesOf(0)), ...(await titlesOf(2))]

      expect(new Set(titles).size).toBe(4)
      expect(await titlesOf(4)).toEqual([])
    })
  })

  describe("the list of licences", () => {
    it("says who is a reseller, and for whom a licence is, without a refusal", async () => {
      const reseller = await context.register("reseller@example.com")
      const list = async () =>
        (await reseller.get("/store/esd/assets")).data as Record<
          string,
          unknown
        >

      expect(await list()).toMatchObject({ can_resell: false, count: 0 })

      await new AccountDesk(context).create({
        role: "reseller",
        customer_id: reseller.id,
        email: reseller.email,
        company_name: "Nord Systems",
      })
      await reseller.order([
        {
          variant_id: context.shop.licences[0].variant_id,
          quantity: 2,
          service_details: [
            { for_resale: false, quantity: 1 },
            {
              for_resale: true,
              end_customer: { email: "it@contoso.test", country: "DE" },
              quantity: 1,
            },
          ],
        },
      ])
      await context.untilIdle()

      expect(await list()).toMatchObject({
        can_resell: true,
        esd_assets: [
          { for_resale: false, end_customer: { email: reseller.email } },
          { for_resale: true, end_customer: { email: "it@contoso.test" } },
        ],
      })
    })
  })
})
