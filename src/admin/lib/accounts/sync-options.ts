import { type FieldFault, emailFault } from "./account-faults"
import type { AccountRole } from "./account"
import type { SyncTarget } from "./sync-target"

/** What staff decide about a synchronization. The parent account always stays blank. */
export type SyncOptions = {
  role: AccountRole
  /** Microsoft contact e-mail. */
  email: string
}

/** What the form starts with. */
export function syncOptionsOf(target: SyncTarget): SyncOptions {
  return target.account
    ? {
        role: target.account.role,
        email: target.account.microsoft_email ?? target.account.email,
      }
    : { role: "user", email: target.customer.email }
}

/** What is wrong with the filled-in form, field by field. */
export function syncOptionFaults({
  email,
}: SyncOptions): Partial<Record<keyof SyncOptions, FieldFault>> {
  return emailFault("email", email, true)
}
