import type { Account } from "../entities/account"

/** An account as the contract writes it (schema Account). */
export function presentAccount(account: Account) {
  return {
    accountId: account.accountId,
    clientAccountId: account.clientAccountId,
    role: account.role,
    email: account.email,
    parentAccountId: null,
    companyName: account.companyName,
    firstName: account.firstName,
    lastName: account.lastName,
    country: account.country ?? undefined,
    status: "Synchronized",
  }
}
