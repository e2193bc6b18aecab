import type { AccountValues } from "./account-values"
import { isEmail } from "./is-email"

/** What is wrong with a field; the last part of its text's key. */
export type FieldFault = "emailRequired" | "emailInvalid" | "countryRequired"

/**
 * Says what is wrong with a filled-in form, field by field. Spares people the
 * way to the server, which decides in the end.
 */
export function accountFaults(
  values: Pick<AccountValues, "email" | "microsoft_email" | "country">,
  needsCountry: boolean
): Partial<Record<keyof AccountValues, FieldFault>> {
  const { email, microsoft_email, country } = values

  return {
    ...emailFault("email", email, true),
    ...emailFault("microsoft_email", microsoft_email, false),
    ...(needsCountry && !country ? { country: "countryRequired" } : {}),
  }
}

/** Says what is wrong with an e-mail address that is required or may be blank. */
export function emailFault<Field extends string>(
  field: Field,
  email: string,
  isRequired: boolean
): Partial<Record<Field, FieldFault>> {
  const text = email.trim()
  const fault = !text
    ? isRequired && "emailRequired"
    : !isEmail(text) && "emailInvalid"

  return fault ? ({ [field]: fault } as Record<Field, FieldFault>) : {}
}
