// @ts-check
import { findOrCreate } from "./find-or-create.mjs"

const END_CUSTOMERS = [
  {
    company_name: "Bäckerei Brandt GmbH",
    last_name: "Brandt",
    email: "it@baeckerei-brandt.example",
  },
  {
    company_name: "Praxis Dr. Özdemir",
    last_name: "Özdemir",
    email: "praxis@oezdemir.example",
  },
  {
    company_name: "Werft Hansen & Söhne KG",
    last_name: "Hansen",
    email: "edv@werft-hansen.example",
  },
]

const ACCOUNTS = {
  path: "/admin/esd/accounts",
  many: "esd_accounts",
  one: "esd_account",
}

/**
 * Makes a customer a reseller, with some end customers to order for.
 *
 * @param {import("../../http/create-api.mjs").Api} api the Admin API
 * @param {{ id: string, email: string }} customer
 */
export async function seedReseller(api, { id, email }) {
  const reseller = await findOrCreate(api, {
    ...ACCOUNTS,
    query: { role: "reseller", customer_id: id },
    body: {
      role: "reseller",
      customer_id: id,
      company_name: "Systemhaus Nord GmbH",
      email,
    },
  })
  for (const person of END_CUSTOMERS) {
    await findOrCreate(api, {
      ...ACCOUNTS,
      query: { reseller_account_id: reseller.id, q: person.email },
      body: { ...person, role: "user", reseller_account_id: reseller.id },
    })
  }
}
