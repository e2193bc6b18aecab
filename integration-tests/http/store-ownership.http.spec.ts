import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AxiosResponse } from "axios"
import {
  createParties,
  type Party,
  type PartyKind,
} from "../support/create-parties"
import { describeShop } from "../support/describe-shop"
import { listRoutes } from "../support/list-routes"

const PAGE = "https://shop.test/lost-key"

type Body = Record<string, unknown>
type Statuses = Record<PartyKind, number>

/** What somebody asks for, and what it is answered with. */
type Case = {
  path: (of: Party, by: Party) => string
  body?: (of: Party, by: Party) => Body
  statuses: Statuses
}

type Row = {
  /** Who asks for what is another's, or mixes it with what is theirs. */
  strangers: Case[]
  /** Who asks for what is theirs; `of` and `by` are the same. */
  owner: Case
  /** A guest's cart is open to whoever has its id, as in Medusa. */
  isOpenToGuests?: true
  /** The owner's answer has nothing but what they said themselves. */
  isSilent?: true
}

const everybody = (status: number): Statuses => ({
  reseller: status,
  direct: status,
  guest: status,
})
/** Guests are told to log in. */
const members = (status: number): Statuses => ({
  ...everybody(status),
  guest: 401,
})
/** Direct customers are told that they are no resellers. */
const resellers = (status: number): Statuses => ({
  ...members(403),
  reseller: status,
})

/** A list that shows nothing of another's, whatever it is filtered by. */
const list = (
  path: string,
  filters: Array<(of: Party) => string | null>,
  statuses = members(200)
): Row => ({
  strangers: [
    { path: () => `${path}?limit=100`, statuses },
    ...filters.map((filter) => ({
      path: (of: Party) => `${path}?limit=100&${filter(of)}`,
      statuses,
    })),
  ],
  owner: { path: () => path, statuses },
})

/** One thing, or an action on it. */
const one = (
  path: (of: Party) => string,
  own: Statuses,
  others = members(404)
): Row => ({
  strangers: [{ path, statuses: others }],
  owner: { path, statuses: own },
})

const asset = ({ asset: { id } }: Party) => `/store/esd/assets/${id}`
const details = ({ cart }: Party) =>
  `/store/esd/carts/${cart.id}/service-details`
const item = ({ cart }: Party, more: Body = {}): Body => ({
  items: [{ line_item_id: cart.line, for_resale: false, ...more }],
})
const END_CUSTOMERS = "/store/esd/end-customers"

const ROWS: Record<string, Row> = {
  "GET /store/esd/assets": list("/store/esd/assets", [
    ({ order }) => `order_id=${order.id}`,
    ({ order }) => `order_id[]=${order.id}&order_id[]=order_unknown`,
    ({ account_id }) => `end_customer_id=${account_id}`,
    ({ end_customer_id }) => `end_customer_id=${end_customer_id}`,
    ({ name }) => `q=${name}`,
    ({ asset: { display_key } }) => `q=${display_key!.slice(-5)}`,
    ({ order }) => `q=%23${order.display_id}`,
  ]),
  "GET /store/esd/assets/:id": one(asset, members(200)),
  "POST /store/esd/assets/:id/reveal": one(
    (of) => `${asset(of)}/reveal`,
    members(200)
  ),
  "POST /store/esd/assets/:id/resend": one(
    (of) => `${asset(of)}/resend`,
    members(202)
  ),
  "POST /store/esd/assets/:id/cancellation": one(
    (of) => `${asset(of)}/cancellation`,
    members(200)
  ),
  "DELETE /store/esd/assets/:id/cancellation": one(
    (of) => `${asset(of)}/cancellation`,
    members(200)
  ),
  "GET /store/esd/carts/:id/service-details": {
    ...one(details, everybody(200), everybody(404)),
    isOpenToGuests: true,
  },
  "POST /store/esd/carts/:id/service-details": {
    isOpenToGuests: true,
    isSilent: true,
    strangers: [
      { path: details, body: (of) => item(of), statuses: everybody(404) },
      {
        path: details,
        body: (_, by) => item(by),
        statuses: everybody(404),
      },
      {
        path: (_, by) => details(by),
        body: (of) => item(of),
        statuses: everybody(404),
      },
      ...[
        ({ end_customer_id }: Party) => end_customer_id,
        ({ account_id }: Party) => account_id,
      ].map((id) => ({
        path: (_: Party, by: Party) => details(by),
        body: (of: Party, by: Party) =>
          item(by, {
            for_resale: true,
            end_customer_id: id(of) ?? "esdacc_unknown",
          }),
        statuses: { ...everybody(403), reseller: 404 },
      })),
    ],
    owner: { path: details, body: (of) => item(of), statuses: everybody(200) },
  },
  "GET /store/esd/end-customers": list(
    END_CUSTOMERS,
    [({ name }) => `q=${name}`, () => "q=end.test"],
    resellers(200)
  ),
  "POST /store/esd/end-customers": {
    isSilent: true,
    strangers: [
      {
        path: () => END_CUSTOMERS,
        body: ({ account_id }) => ({
          email: "new@end.test",
          reseller_account_id: account_id,
        }),
        statuses: members(400),
      },
      {
        path: ({ end_customer_id }) => `${END_CUSTOMERS}/${end_customer_id}`,
        body: () => ({ company_name: "Thief" }),
        statuses: members(404),
      },
    ],
    owner: {
      path: () => END_CUSTOMERS,
      body: () => ({ email: "new@end.test" }),
      statuses: resellers(201),
    },
  },
  "GET /store/esd/end-customers/:id": {
    ...one(({ end_customer_id }) => `${END_CUSTOMERS}/${end_customer_id}`, {
      ...members(404),
      reseller: 200,
    }),
    strangers: [
      ({ end_customer_id }: Party) => end_customer_id,
      ({ account_id }: Party) => account_id,
    ].map((id) => ({
      path: (of) => `${END_CUSTOMERS}/${id(of)}`,
      statuses: members(404),
    })),
  },
  "GET /store/esd/invoices": list("/store/esd/invoices", [
    ({ order }) => `order_id=${order.id}`,
  ]),
  "GET /store/esd/invoices/:id/pdf": one(
    ({ invoice }) => `/store/esd/invoices/${invoice.id}/pdf`,
    members(200)
  ),
  "POST /store/esd/lost-keys": {
    isSilent: true,
    strangers: [
      {
        path: () => "/store/esd/lost-keys",
        body: ({ order }, by) => ({
          order_display_id: order.display_id,
          email: by.shopper.email,
        }),
        statuses: everybody(202),
      },
    ],
    owner: {
      path: () => "/store/esd/lost-keys",
      body: ({ order, shopper }) => ({
        order_display_id: order.display_id,
        email: shopper.email,
      }),
      statuses: everybody(202),
    },
  },
  "POST /store/esd/lost-keys/reveal": {
    strangers: [
      {
        path: () => "/store/esd/lost-keys/reveal",
        body: ({ token }, by) => ({
          token: [token.split(".")[0], ...by.token.split(".").slice(1)].join(
            "."
          ),
        }),
        statuses: everybody(404),
      },
    ],
    owner: {
      path: () => "/store/esd/lost-keys/reveal",
      body: ({ token }) => ({ token }),
      statuses: everybody(200),
    },
  },
}

const ROUTES = Object.entries(ROWS)

it("has a row for each route of the store, and a route for each row", () => {
  expect(Object.keys(ROWS).sort()).toEqual(listRoutes("store"))
})

describeShop(
  (context) => {
    const ask = (route: string, { path, body }: Case, of: Party, by: Party) => {
      switch (route.split(" ")[0]) {
        case "GET":
          return by.shopper.get(path(of, by))
        case "DELETE":
          return by.shopper.delete(path(of, by))
        default:
          return by.shopper.post(path(of, by), body?.(of, by))
      }
    }

    /** All that could be changed, or sent. */
    const readAll = async () => {
      const knex = context.container.resolve<Knex>(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      const tables = await Promise.all([
        ...[
          "esd_account",
          "esd_asset",
          "esd_cancellation",
          "esd_ledger_entry",
          "esd_notice",
          "esd_invoice",
          "esd_invoice_item",
          "cart",
          "cart_line_item",
          "notification",
        ].map((table) => knex(table).orderBy("id")),
        knex("esd_lost_key_request").whereNotNull("order_id").orderBy("id"),
      ])
      const mails = await context.stack.inbox.mails()

      return { tables, mails: mails.map(({ id }) => id).sort() }
    }

    /** What of somebody an answer shows, apart from what it was asked for by name. */
    const shownOf = (of: Party, { data, headers, config }: AxiosResponse) => {
      const said = `${decodeURIComponent(config.url ?? "")} ${config.data ?? ""}`
      const answer = JSON.stringify([data, headers])

      return of.secrets.filter(
        (secret) => !said.includes(secret) && answer.includes(secret)
      )
    }

    it("shows nobody what is another's on any route, and changes nothing for them", async () => {
      const parties = await createParties(context)
      const before = await readAll()

      for (const [route, { strangers, isOpenToGuests }] of ROUTES) {
        const pairs = parties.flatMap((of) =>
          isOpenToGuests && of.kind === "guest"
            ? []
            : parties.filter((by) => by !== of).map((by) => ({ of, by }))
        )

        for (const { of, by } of pairs) {
          for (const [index, attempt] of strangers.entries()) {
            const answer = await ask(route, attempt, of, by)
            const what = `${by.name} asks ${route} of ${of.name} (${index})`

            expect([what, answer.status, shownOf(of, answer)]).toEqual([
              what,
              attempt.statuses[by.kind],
              [],
            ])
          }
        }

        await context.untilIdle()
        expect({ route, ...(await readAll()) }).toEqual({ route, ...before })
      }
    })

    it("shows everybody what is theirs, and nothing of others", async () => {
      const parties = await createParties(context)

      for (const [route, { owner, isSilent = false }] of ROUTES) {
        for (const party of parties) {
          const answer = await ask(route, owner, party, party)
          const others = parties.filter((other) => other !== party)

          expect([
            `${party.name} asks ${route}`,
            answer.status,
            others.flatMap((other) => shownOf(other, answer)),
          ]).toEqual([
            `${party.name} asks ${route}`,
            owner.statuses[party.kind],
            [],
          ])
          expect([
            route,
            party.name,
            shownOf(party, answer).length > 0,
          ]).toEqual([route, party.name, answer.status < 300 && !isSilent])
        }
      }
    })
  },
  () => ({ options: { storefront: { lostKeyUrl: PAGE } } })
)
