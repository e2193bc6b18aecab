import type { EsdAccountResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { accountProblem } from "../../lib/accounts/account-problem"
import { ProblemNote } from "../states/problem-note"

/** Why the last attempt to synchronize an account failed, and what to do about it. */
export function AccountProblem({ account }: { account: EsdAccountResponse }) {
  return <ProblemNote problem={accountProblem(account, useWording())} />
}
