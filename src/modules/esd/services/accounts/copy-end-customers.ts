import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import type { EsdAccountRecord } from "../../types"
import { addToLedger } from "../ledger/ledger"

/** An account as its table has it. */
export type EndCustomerRow = Omit<EsdAccountRecord, "assets"> & {
  address: object | null
}

type Copy = {
  /** The reseller's account on the connection that the copy is for. */
  reseller: { id: string; connection_id: string }
  endCustomer: EndCustomerRow
}

/** What an end customer's account on another connection is made of. */
const COPIED = [
  "email",
  "microsoft_email",
  "company_name",
  "first_name",
  "last_name",
  "phone",
  "country",
] as const

/** PostgreSQL takes 65,535 bindings in a statement. */
const ROWS_PER_STATEMENT = 1000

/** Names an end customer of a reseller's account. */
export function copyKey({ reseller, endCustomer }: Copy): string {
  return keyOf(reseller.id, endCustomer.email)
}

/**
 * Gives end customers an account on other connections, of the same data. Two
 * splits at the same moment end with one account each: a unique index decides,
 * and rows are written in one order, so that none waits for the other in a ring.
 *
 * @returns the accounts' ids by `copyKey`, those that were there included.
 */
export async function copyEndCustomers(
  knex: Knex,
  copies: Copy[]
): Promise<Map<string, string>> {
  const wanted = [
    ...new Map(copies.map((copy) => [copyKey(copy), copy])).entries(),
  ]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, copy]) => copy)
  const ids = new Map<string, string>()

  for (let at = 0; at < wanted.length; at += ROWS_PER_STATEMENT) {
    const part = wanted.slice(at, at + ROWS_PER_STATEMENT)

    await knex.transaction((transaction) => insert(transaction, part))

    for (const { id, reseller_account_id, email } of await find(knex, part)) {
      ids.set(keyOf(reseller_account_id, email), id)
    }
  }

  return ids
}

async function insert(knex: Knex, copies: Copy[]): Promise<void> {
  const rows = copies.map((copy) => toRow(knex, copy))
  const created: Array<{ id: string }> = await knex("esd_account")
    .insert(rows)
    .onConflict()
    .ignore()
    .returning("id")
  const sources = new Map(
    rows.map(({ id }, index) => [id, copies[index].endCustomer.id])
  )

  await addToLedger(
    knex,
    created.map(({ id }) => ({
      account_id: id,
      action: "account_created",
      details: { copied_from: sources.get(id) as string },
    }))
  )
}

function toRow(knex: Knex, { reseller, endCustomer }: Copy) {
  const id = newId("esdacc")
  const { address } = endCustomer

  return {
    ...Object.fromEntries(COPIED.map((field) => [field, endCustomer[field]])),
    address: address && knex.raw("?::jsonb", [JSON.stringify(address)]),
    id,
    client_account_id: id,
    role: "user",
    connection_id: reseller.connection_id,
    reseller_account_id: reseller.id,
  }
}

function find(
  knex: Knex,
  copies: Copy[]
): Promise<Array<{ id: string; reseller_account_id: string; email: string }>> {
  return knex("esd_account")
    .select("id", "reseller_account_id", "email")
    .where({ deleted_at: null })
    .whereRaw(
      "(reseller_account_id, email) in (select * from unnest(?::text[], ?::text[]))",
      [
        copies.map(({ reseller }) => reseller.id),
        copies.map(({ endCustomer }) => endCustomer.email),
      ]
    )
}

function keyOf(resellerId: string, email: string): string {
  return `${resellerId} ${email}`
}
