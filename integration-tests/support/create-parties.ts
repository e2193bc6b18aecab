import type { AdminEsdAssetResponse } from "../../src/types"
import { AccountDesk } from "./account-desk"
import type { ShopContext } from "./describe-shop"
import { eventually } from "./eventually"
import type { Shopper } from "./shopper"

export type PartyKind = "reseller" | "direct" | "guest"

/** Somebody who bought, with all that is theirs. */
export type Party = {
  kind: PartyKind
  name: string
  shopper: Shopper
  account_id: string | null
  end_customer_id: string | null
  order: { id: string; display_id: number }
  asset: AdminEsdAssetResponse
  invoice: { id: string; number: string }
  /** A cart that is no order yet, and its line. */
  cart: { id: string; line: string }
  /** What a link to the order's keys holds. */
  token: string
  /** What nobody else may read anywhere. */
  secrets: string[]
}

/** Two resellers, a direct customer and a guest, each with the same things. */
export async function createParties(context: ShopContext): Promise<Party[]> {
  const parties = await Promise.all(
    (
      [
        ["anna", "reseller"],
        ["bruno", "reseller"],
        ["clara", "direct"],
        ["dario", "guest"],
      ] as const
    ).map(([name, kind]) => createParty(context, name, kind))
  )

  await context.untilIdle()

  return parties
}

async function createParty(
  context: ShopContext,
  name: string,
  kind: PartyKind
): Promise<Party> {
  const email = `${name}@${name}.test`
  const shopper =
    kind === "guest" ? context.guest(email) : await context.register(email)
  const account =
    kind === "reseller"
      ? await new AccountDesk(context).create({
          role: "reseller",
          email,
          customer_id: shopper.id,
          company_name: `${name} Systems`,
        })
      : null
  const endCustomer = account && (await createEndCustomer(shopper, name))
  const line = {
    variant_id: context.shop.licences[0].variant_id,
    quantity: 1,
    service_details: [
      {
        for_resale: Boolean(endCustomer),
        end_customer_id: endCustomer?.id,
        delivery_email: `keys-of-${name}@mail.test`,
      },
    ],
  }
  const order = await shopper.order([line])
  const [asset] = await eventually(
    () => context.staff.assets(order),
    (assets) =>
      expect(assets).toMatchObject([
        {
          sync_status: "synchronized",
          email_status: "sent",
          invoice_id: expect.any(String),
        },
      ]),
    60_000
  )
  const cart = await shopper.fillCart([line])
  const { data } = await shopper.get(`/store/esd/carts/${cart}/service-details`)
  const { product_key } = (
    await context.staff.post(`/admin/esd/assets/${asset.id}/reveal`)
  ).data
  const invoice = await readInvoice(context, order)

  return {
    kind,
    name,
    shopper,
    account_id: account?.id ?? null,
    end_customer_id: endCustomer?.id ?? null,
    order,
    asset,
    invoice,
    cart: {
      id: cart,
      line: data.esd_service_details.lines[0].line_item_id,
    },
    token: await requestToken(context, order, email),
    secrets: [
      `${name}@`,
      `${name} Systems`,
      `of-${name}`,
      `${name} GmbH`,
      product_key,
      asset.display_key!,
      invoice.number,
      asset.id,
      order.id,
      invoice.id,
      cart,
      ...[shopper.id, account?.id, endCustomer?.id].filter((id) => id),
    ] as string[],
  }
}

async function createEndCustomer(reseller: Shopper, name: string) {
  const { data } = await reseller.post("/store/esd/end-customers", {
    email: `customer-of-${name}@end.test`,
    company_name: `${name} GmbH`,
    first_name: `friend-of-${name}`,
    address: { city: `town-of-${name}` },
  })

  return data.esd_end_customer as { id: string }
}

async function readInvoice({ staff }: ShopContext, order: { id: string }) {
  const { data } = await staff.get(`/admin/esd/invoices?order_id=${order.id}`)

  return data.esd_invoices[0] as { id: string; number: string }
}

async function requestToken(
  context: ShopContext,
  { display_id }: { display_id: number },
  email: string
): Promise<string> {
  const read = async () =>
    (await context.stack.inbox.mails()).flatMap(({ to, text }) =>
      to.includes(email) ? (/#token=([\w.-]+)/.exec(text)?.[1] ?? []) : []
    )
  await context.guest("").post("/store/esd/lost-keys", {
    order_display_id: display_id,
    email,
  })
  const [token] = await eventually(read, (tokens) =>
    expect(tokens).toHaveLength(1)
  )

  return token
}
