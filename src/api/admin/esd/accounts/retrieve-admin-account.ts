import type { MedusaContainer } from "@medusajs/framework/types"
import { accountNotFound } from "../../../../workflows/accounts/account-not-found"
import { readAdminAccounts } from "./read-admin-accounts"

/**
 * Reads an account as staff see it.
 *
 * @throws MedusaError `not_found`
 */
export async function retrieveAdminAccount(
  container: MedusaContainer,
  id: string
) {
  const [account] = await readAdminAccounts(container, { id })

  if (!account) {
    throw accountNotFound(id)
  }

  return account
}
