import { ExclamationCircle } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import type { AdminEsdAssetResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { problemOf } from "../../lib/licences/problem-of"

/** What keeps a licence from its customer, and what to do about it. */
export function LicenceProblem({
  licence,
}: {
  licence: AdminEsdAssetResponse
}) {
  const problem = problemOf(licence, useWording())

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
