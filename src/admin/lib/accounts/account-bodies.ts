import type { AccountValues } from "./account-values"

const ADDRESS_FIELDS = [
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
] as const

/** Body of `POST /admin/esd/accounts` for a filled-in form. */
export function creationBody(values: AccountValues) {
  const { connection_id, customer_id, reseller_account_id, country } = values

  return {
    ...changeBody(values),
    // the server knows the usual connection and its country
    connection_id: connection_id || undefined,
    country: country || undefined,
    customer_id: customer_id || null,
    // resellers belong to nobody, whatever was chosen before the role
    reseller_account_id:
      values.role === "user" ? reseller_account_id || null : null,
  }
}

/** Body of `POST /admin/esd/accounts/:id` for a filled-in form. */
export function changeBody(values: AccountValues) {
  return {
    role: values.role,
    email: values.email.trim(),
    microsoft_email: orNull(values.microsoft_email),
    company_name: orNull(values.company_name),
    first_name: orNull(values.first_name),
    last_name: orNull(values.last_name),
    phone: orNull(values.phone),
    country: values.country,
    address: addressOf(values),
  }
}

function addressOf(values: AccountValues) {
  const filled = ADDRESS_FIELDS.some((field) => values[field].trim())

  return filled
    ? {
        address_1: orNull(values.address_1),
        address_2: orNull(values.address_2),
        city: orNull(values.city),
        province: orNull(values.province),
        postal_code: orNull(values.postal_code),
      }
    : null
}

function orNull(text: string): string | null {
  return text.trim() || null
}
