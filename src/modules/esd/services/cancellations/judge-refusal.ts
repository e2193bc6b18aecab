import type { MicrosoftEsdError } from "../../clients/microsoft-esd"
import type { Refusal } from "./refuse-return"
import { sentenceOf } from "./why-not-cancelled"

/**
 * What a refusal of the vendor means for a licence that it was asked to take
 * back. It has one code for a window that is over and for products that it
 * never takes back; the catalogue tells them apart.
 */
export function judgeRefusal(
  { code, merchantMessage, correlationId }: MicrosoftEsdError,
  { is_product_returnable }: { is_product_returnable: boolean | null }
): Refusal {
  const correlation_id = correlationId

  if (code === "TokenRedeemed") {
    const error = sentenceOf("esd_redeemed")

    return { reason: "esd_redeemed", error, isRedeemed: true, correlation_id }
  }

  if (code === "ReturnWindowElapsed") {
    const reason =
      is_product_returnable === false
        ? "esd_not_returnable"
        : "esd_return_window_over"

    return { reason, error: sentenceOf(reason), correlation_id }
  }

  return {
    reason: code === "NotFound" ? "esd_unknown_to_vendor" : code,
    error: merchantMessage,
    correlation_id,
  }
}
