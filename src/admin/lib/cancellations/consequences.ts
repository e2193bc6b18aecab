import type { AdminEsdAssetResponse, EsdRefundPolicy } from "../../../types"
import type { Wording } from "../wording"

/** What is known of the licences that shall be cancelled. */
export type ToBeCancelled = Pick<
  AdminEsdAssetResponse,
  | "sync_status"
  | "invoice_id"
  | "amount"
  | "tax_amount"
  | "currency_code"
  | "order_canceled_at"
  | "return"
>

/**
 * What happens one after another when a licence is cancelled, in sentences;
 * without a licence, what happens to any of several.
 *
 * @param refunds what the shop does about the money; undefined while that is not known
 */
export function consequences(
  licence: ToBeCancelled | null,
  refunds: EsdRefundPolicy | undefined,
  wording: Pick<Wording, "t" | "formatMoney">
): string[] {
  const { t } = wording

  if (licence && licence.sync_status !== "synchronized") {
    return [
      t("cancellations.then.unbought"),
      ...money(licence, refunds, wording),
    ]
  }

  return [
    t("cancellations.then.returned"),
    ...(licence && !licence.return.is_possible
      ? [t("cancellations.then.mayRefuse")]
      : []),
    ...money(licence, refunds, wording),
  ]
}

function money(
  licence: ToBeCancelled | null,
  refunds: EsdRefundPolicy | undefined,
  { t, formatMoney }: Pick<Wording, "t" | "formatMoney">
): string[] {
  if (!licence) {
    return [t("cancellations.then.credited"), refundSentence(refunds, t)]
  }

  const { amount, tax_amount, currency_code } = licence

  return licence.invoice_id
    ? [
        t("cancellations.then.creditedWith", {
          money: formatMoney(amount + tax_amount, currency_code),
        }),
        licence.order_canceled_at
          ? t("cancellations.then.refundedByMedusa")
          : refundSentence(refunds, t),
      ]
    : [t("cancellations.then.notInvoiced")]
}

function refundSentence(
  refunds: EsdRefundPolicy | undefined,
  t: Wording["t"]
): string {
  return t(`cancellations.then.refunds.${refunds ?? "unknown"}`)
}
