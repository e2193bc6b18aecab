import { ExclamationCircle } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import type { EsdAccountResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { accountProblem } from "../../lib/accounts/account-problem"

/** Why the last attempt to synchronize an account failed, and what to do about it. */
export function AccountProblem({ account }: { account: EsdAccountResponse }) {
  const problem = accountProblem(account, useWording())

  if (!problem) {
    return null
  }

  return (
    <div
      className={clx(
        "flex gap-x-2",
        problem.isFinal ? "text-ui-fg-error" : "text-ui-fg-subtle"
      )}
    >
      <ExclamationCircle className="mt-0.5 shrink-0" aria-hidden />
      <Text size="small" className="min-w-0 break-words">
        {problem.text}
      </Text>
    </div>
  )
}
