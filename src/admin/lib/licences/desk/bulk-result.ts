import type { AdminEsdAssetsActionResponse } from "../../../../types"
import type { Wording } from "../../wording"
import { refusalText } from "../refusal-text"

/** Why some were refused, and how many for that reason. */
export type Refusal = { reason: string; count: number }

/**
 * Sums up why licences were refused, the most frequent reason first: in words
 * of the dashboard's language, else in the server's sentence.
 */
export function sumUpRefusals(
  { refused }: Pick<AdminEsdAssetsActionResponse, "refused">,
  { t }: Pick<Wording, "t">
): Refusal[] {
  const counts = new Map<string, number>()

  for (const refusal of refused) {
    const reason = refusalText(refusal, { t })

    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }

  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count)
}
