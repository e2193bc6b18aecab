import type { AdminEsdAssetsActionResponse } from "../../../../types"
import type { Wording } from "../../wording"
import { sumUpRefusals } from "./bulk-result"

/** How many licences an action was refused for and why, and whether more are left to choose it for; undefined where there is nothing to say. */
export function describeAnswer(
  answer: AdminEsdAssetsActionResponse,
  wording: Pick<Wording, "t">
): string | undefined {
  const refused = answer.refused.length
  const sentences = refused
    ? [
        wording.t("desk.bulk.refused", { count: refused }),
        ...sumUpRefusals(answer, wording).map(({ reason, count }) =>
          refused > 1 ? `${count} × ${reason}` : reason
        ),
      ]
    : []

  return (
    [...sentences, answer.has_more ? wording.t("desk.bulk.hasMore") : ""]
      .filter(Boolean)
      .join(" ") || undefined
  )
}
