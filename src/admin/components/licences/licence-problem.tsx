import type { AdminEsdAssetResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { problemOf } from "../../lib/licences/problem-of"
import { ProblemNote } from "../states/problem-note"

/** What keeps a licence from its customer, and what to do about it. */
export function LicenceProblem({
  licence,
}: {
  licence: AdminEsdAssetResponse
}) {
  return <ProblemNote problem={problemOf(licence, useWording())} />
}
