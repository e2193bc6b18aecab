import type { AccountAddress } from "../../account-types"

/** The address with all its fields, as the JSON column takes it; null where all of them are blank. */
export function toAddress(
  address: Partial<AccountAddress> | null | undefined
): string | null {
  const whole: AccountAddress = {
    address_1: address?.address_1 || null,
    address_2: address?.address_2 || null,
    city: address?.city || null,
    province: address?.province || null,
    postal_code: address?.postal_code || null,
  }

  return Object.values(whole).some(Boolean) ? JSON.stringify(whole) : null
}
