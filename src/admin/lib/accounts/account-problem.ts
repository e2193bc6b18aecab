import type { EsdAccountResponse } from "../../../types"
import type { Wording } from "../wording"
import { accountState } from "./account-state"

/** What keeps an account from being known to Microsoft. */
export type AccountProblem = {
  /** Whether it stays so unless somebody acts. */
  isFinal: boolean
  text: string
}

/**
 * Why the last attempt to synchronize an account failed and what to do, in
 * plain words; null where it did not fail. A code without words of ours is
 * explained by the server's sentence.
 */
export function accountProblem(
  account: EsdAccountResponse,
  { t, formatCountry }: Wording
): AccountProblem | null {
  const { sync_error_code, sync_error } = account
  const isFinal = accountState(account) === "failed"

  if (!isFinal && !(account.is_syncing && (sync_error_code || sync_error))) {
    return null
  }

  const words = (part: "cause" | "remedy", other: string | null) =>
    t(`accounts.reasons.${sync_error_code ?? ""}.${part}`, {
      defaultValue: other ?? t(`accounts.reasons.unknown.${part}`),
      country: formatCountry(account.country),
    })
  const cause = words("cause", sync_error)
  const remedy = isFinal
    ? // the server's sentence says it already
      words("remedy", sync_error && "")
    : t(`accounts.reasons.${sync_error_code ?? ""}.waiting`, {
        defaultValue: t("accounts.problem.retrying"),
      })

  return { isFinal, text: [cause, remedy].filter(Boolean).join(" ") }
}
