import { isDeepStrictEqual } from "node:util"
import type { AccountAddress, AccountChanges } from "../../account-types"
import type { EsdAccountRecord } from "../../types"

/** An account as it stands when a person changes it. */
export type AccountToChange = Pick<
  EsdAccountRecord,
  | "id"
  | "customer_id"
  | "role"
  | "reseller_account_id"
  | "email"
  | "microsoft_email"
  | "company_name"
  | "first_name"
  | "last_name"
  | "phone"
  | "country"
  | "sync_status"
  | "sync_attempts"
> & {
  address: AccountAddress | null
  sync_requested_at: Date | string | null
  /** When the vendor may have been told last. */
  last_sync_at: Date | string | null
  /** Whether a call to the vendor is on its way. */
  is_claimed: boolean
}

/** What a change does to an account. */
export type AccountChangePlan = {
  /** Columns with their new values, the address apart. */
  changes: Omit<AccountChanges, "address">
  /** Names of what differs afterwards. */
  changed: string[]
  /** A synchronization is asked for, or one that is on its way joined. */
  requests: boolean
  /** It begins anew: what was tried before counts no more. */
  restarts: boolean
  /** The vendor needs another account, because it keeps this one as it is. */
  replaces: boolean
}

/** What the vendor is told. */
const TOLD = [
  "role",
  "company_name",
  "first_name",
  "last_name",
  "country",
] as const

/** What the vendor changes of no account that it knows. */
const KEPT = ["role", "country"] as const

/**
 * Decides what a change of an account means for its synchronization. An account
 * that nobody tried to synchronize yet stays as it is, unless asked for.
 */
export function planChange(
  account: AccountToChange,
  { address, ...asked }: AccountChanges,
  synchronize: boolean
): AccountChangePlan {
  const changes = withMicrosoftEmail(account, withoutAbsent(asked))
  const after = { ...account, ...changes }
  const changed = Object.keys(changes).filter(
    (field) =>
      after[field as keyof typeof after] !==
      account[field as keyof AccountToChange]
  )

  if (address !== undefined && !isSameAddress(address, account.address)) {
    changed.push("address")
  }

  const tellsAnew =
    vendorEmail(after) !== vendorEmail(account) ||
    TOLD.some((field) => after[field] !== account[field])
  const wasTried =
    account.sync_status !== "unsynchronized" ||
    account.sync_requested_at !== null ||
    account.sync_attempts > 0
  const isOnItsWay =
    account.sync_status === "unsynchronized" && account.is_claimed
  const requests = synchronize || (tellsAnew && wasTried)

  return {
    changes,
    changed,
    requests,
    restarts: requests && !isOnItsWay,
    replaces:
      account.last_sync_at !== null &&
      KEPT.some((field) => after[field] !== account[field]),
  }
}

/** A value that is undefined is as absent as one that is not there. */
function withoutAbsent<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined)
  ) as Fields
}

/** A Microsoft contact e-mail that was the contact e-mail goes with it. */
function withMicrosoftEmail(
  account: AccountToChange,
  changes: Omit<AccountChanges, "address">
): Omit<AccountChanges, "address"> {
  return changes.email !== undefined &&
    changes.microsoft_email === undefined &&
    account.microsoft_email === account.email
    ? { ...changes, microsoft_email: changes.email }
    : changes
}

function vendorEmail(account: {
  email: string
  microsoft_email?: string | null
}): string {
  return account.microsoft_email ?? account.email
}

function isSameAddress(
  one: Partial<AccountAddress> | null,
  other: AccountAddress | null
): boolean {
  const filled = (address: object | null) =>
    Object.fromEntries(
      Object.entries(address ?? {}).filter(([, value]) => Boolean(value))
    )

  return isDeepStrictEqual(filled(one), filled(other))
}
