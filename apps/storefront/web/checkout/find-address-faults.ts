import { isEmail } from "../forms/is-email"
import type { Words } from "../i18n/english"
import type { Address } from "./first-address"

/**
 * What is wrong with a billing address.
 *
 * @param taken e-mail address that needs a login
 */
export function findAddressFaults(
  { company: _, ...values }: Address,
  { faults, checkout }: Words,
  taken: string
): Partial<Record<keyof Address, string>> {
  const missing = Object.entries(values)
    .filter(([, value]) => !value.trim())
    .map(([name]) => [name, faults.missing])
  const email = !isEmail(values.email)
    ? faults.email
    : values.email === taken
      ? checkout.hasAccount
      : undefined

  return { ...(email && { email }), ...Object.fromEntries(missing) }
}
