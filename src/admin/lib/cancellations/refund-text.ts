import type { EsdRefundResponse } from "../../../types"
import type { Wording } from "../wording"

/** What became of the money of a cancelled licence, in a sentence. */
export function refundText(
  { status, method, amount, currency_code }: EsdRefundResponse,
  { t, formatMoney }: Pick<Wording, "t" | "formatMoney">
): string {
  const money = formatMoney(amount, currency_code)

  return status === "done"
    ? t(`cancellations.refund.done.${method}`, { money })
    : t(`cancellations.refund.${status}`, { money })
}
