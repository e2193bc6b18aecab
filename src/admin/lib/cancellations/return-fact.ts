import type { AdminEsdAssetResponse } from "../../../types"
import type { Wording } from "../wording"

/** Until when a licence can be given back to Microsoft, or why it cannot, in a sentence. */
export function returnFact(
  {
    return: { is_possible, until, reason },
    display_key,
  }: Pick<AdminEsdAssetResponse, "return" | "display_key">,
  { t, formatDate }: Pick<Wording, "t" | "formatDate">
): string {
  if (!is_possible) {
    return t(`cancellations.return.${reason ?? "unknown"}`, {
      defaultValue: t("cancellations.return.unknown"),
      date: until && formatDate(until),
    })
  }

  if (until) {
    return t("cancellations.return.until", { date: formatDate(until) })
  }

  return t(`cancellations.return.${display_key ? "withoutEnd" : "withoutKey"}`)
}
