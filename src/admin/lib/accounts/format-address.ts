import type { EsdAccountResponse } from "../../../types"

/** An account's address in one line, without its country; null where there is none. */
export function formatAddress(
  address: EsdAccountResponse["address"]
): string | null {
  if (!address) {
    return null
  }

  const { address_1, address_2, postal_code, city, province } = address
  const town = [postal_code, city].filter(Boolean).join(" ")

  return (
    [address_1, address_2, town, province].filter(Boolean).join(", ") || null
  )
}
