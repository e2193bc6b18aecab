import type { EsdAssetResponse } from "../../src/types"
import type { ShopContext } from "./describe-shop"
import { eventually } from "./eventually"
import type { Shopper } from "./shopper"

type Expectation = {
  /** How many licences the vendor sold in all. Default: those of this order. */
  sold?: number
  /**
   * Whether a process was killed. An e-mail that was accepted in its last
   * moment then comes twice, with one Message-ID, by which mailboxes tell.
   */
  interrupted?: boolean
}

/**
 * Waits until an order has all its licences, and checks the sentence "exactly
 * once": assets, purchases at the vendor and accepted e-mails are as many as
 * the licences, each of them another one.
 */
export async function expectDelivered(
  { vendor, stack }: Pick<ShopContext, "vendor" | "stack">,
  buyer: Shopper,
  order: { id: string },
  licences: number,
  { sold = licences, interrupted = false }: Expectation = {}
): Promise<EsdAssetResponse[]> {
  const assets = await eventually(
    () => buyer.assets(order),
    (found) => {
      expect(found).toHaveLength(licences)
      expect(
        found.map(({ sync_status, email_status }) => [
          sync_status,
          email_status,
        ])
      ).toEqual(found.map(() => ["synchronized", "sent"]))
    },
    150_000
  )
  const orders = await eventually(
    () => vendor.orders(),
    (found) => expect(found).toHaveLength(sold)
  )
  const mails = await stack.inbox.licenceMails()
  const ids = new Set(assets.map(({ id }) => id))
  const own = mails.filter(({ message_id }) =>
    ids.has(/<(.+)-\d+@/.exec(message_id ?? "")?.[1] ?? "")
  )

  expect(new Set(orders.map((it) => it.clientTransactionId)).size).toBe(sold)
  expect(new Set(assets.map((it) => it.display_key)).size).toBe(licences)
  expect(new Set(own.map((it) => it.message_id)).size).toBe(licences)

  if (!interrupted) {
    expect(own).toHaveLength(licences)
  }

  return assets
}
