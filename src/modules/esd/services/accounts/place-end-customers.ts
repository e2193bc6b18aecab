import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  PlacedEndCustomer,
  PlaceEndCustomersInput,
} from "../../account-types"
import { joinFilled } from "../../lib/join-filled"
import {
  copyEndCustomers,
  copyKey,
  type EndCustomerRow,
} from "./copy-end-customers"
import { findResellers, type ResellerAccount } from "./find-resellers"

/**
 * Finds the accounts of end customers on the connections that their licences
 * are bought on, or makes them from those that the order names. However many
 * there are, it takes a few statements.
 *
 * @returns one for each resale, in their order; null where who orders is no
 * reseller there, or the account is not an end customer of theirs.
 */
export async function placeEndCustomers(
  knex: Knex,
  { customer_id, resales }: PlaceEndCustomersInput
): Promise<Array<PlacedEndCustomer | null>> {
  const resellers = new Map(
    (await findResellers(knex, customer_id, [])).map((it) => [it.id, it])
  )
  const named = await findNamed(
    knex,
    customer_id,
    resales.map(({ end_customer_id }) => end_customer_id)
  )
  const pairs = resales.map(({ account_id, end_customer_id }) => {
    const reseller = resellers.get(account_id)
    const endCustomer = named.get(end_customer_id)

    return reseller && endCustomer ? { reseller, endCustomer } : null
  })
  const copies = await copyEndCustomers(
    knex,
    pairs.filter((pair) => pair !== null).filter((pair) => !isThere(pair))
  )

  return pairs.map(
    (pair) =>
      pair && {
        account_id: isThere(pair)
          ? pair.endCustomer.id
          : (copies.get(copyKey(pair)) as string),
        recipient_name: nameOf(pair.endCustomer),
      }
  )
}

function isThere({ reseller, endCustomer }: Pair): boolean {
  return endCustomer.reseller_account_id === reseller.id
}

type Pair = { reseller: ResellerAccount; endCustomer: EndCustomerRow }

/** Nothing about the ids is certain, so they count only where the reseller is the customer's. */
async function findNamed(
  knex: Knex,
  customer_id: string,
  ids: string[]
): Promise<Map<string, EndCustomerRow>> {
  const accounts: EndCustomerRow[] = await knex("esd_account as named")
    .select("named.*")
    .join("esd_account as owner", "owner.id", "named.reseller_account_id")
    .where({
      "named.role": "user",
      "named.deleted_at": null,
      "owner.customer_id": customer_id,
      "owner.role": "reseller",
      "owner.deleted_at": null,
    })
    .whereRaw("named.id = any(?)", [ids])

  return new Map(accounts.map((account) => [account.id, account]))
}

function nameOf(account: EndCustomerRow): string | null {
  return (
    joinFilled(account.first_name, account.last_name) || account.company_name
  )
}
