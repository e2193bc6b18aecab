import { randomUUID } from "node:crypto"

/**
 * Makes the id under which the vendor books one licence. Called once per
 * asset, before the first purchase call; every retry reuses the stored id, so
 * that the vendor never charges a licence twice.
 */
export function makeClientTransactionId(): string {
  return randomUUID()
}
