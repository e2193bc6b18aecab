import { ADDRESS_FIELDS, type AccountValues } from "./account-values"

/** Which fields of the form somebody changed, as react-hook-form has it. */
export type DirtyFields = Partial<Record<keyof AccountValues, boolean>>

/** The fields of a body that can be changed later as well. */
type Body = ReturnType<typeof wholeBody>

/** Body of `POST /admin/esd/accounts` for a filled-in form. */
export function creationBody(values: AccountValues) {
  const { connection_id, customer_id, reseller_account_id, country } = values

  return {
    ...wholeBody(values),
    // the server knows the usual connection and its country
    connection_id: connection_id || undefined,
    country: country || undefined,
    customer_id: customer_id || null,
    // resellers belong to nobody, whatever was chosen before the role
    reseller_account_id:
      values.role === "user" ? reseller_account_id || null : null,
  }
}

/**
 * Body of `POST /admin/esd/accounts/:id` with what was changed in the form.
 * What was left alone is not sent, so that it stays as a colleague may have
 * changed it meanwhile. An address goes as a whole.
 */
export function changeBody(
  values: AccountValues,
  dirty: DirtyFields
): Partial<Body> {
  const isDirty = (name: string) =>
    name === "address"
      ? ADDRESS_FIELDS.some((field) => dirty[field])
      : dirty[name as keyof AccountValues]

  return Object.fromEntries(
    Object.entries(wholeBody(values)).filter(([name]) => isDirty(name))
  )
}

function wholeBody(values: AccountValues) {
  return {
    role: values.role,
    email: values.email.trim(),
    microsoft_email: microsoftEmail(values),
    company_name: orNull(values.company_name),
    first_name: orNull(values.first_name),
    last_name: orNull(values.last_name),
    phone: orNull(values.phone),
    country: values.country,
    address: addressOf(values),
  }
}

/** One that is the contact e-mail is not kept apart, so that it follows. */
function microsoftEmail({ email, microsoft_email }: AccountValues) {
  const plain = (text: string) => text.trim().toLowerCase()

  return plain(microsoft_email) === plain(email)
    ? null
    : orNull(microsoft_email)
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
