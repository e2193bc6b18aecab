import type { EsdDraftOrderCheck } from "../../../types"
import type { Wording } from "../wording"

/** How a check of a draft order came out, in a sentence of the dashboard's language. */
export function checkText(
  { code, message, values }: EsdDraftOrderCheck,
  { t, formatCountry }: Pick<Wording, "t" | "formatCountry">
): string {
  const { country, others, accounts } = values
  const hasNoAccount = accounts === ""

  return t(`draftOrder.codes.${code}${hasNoAccount ? "Customer" : ""}`, {
    ...values,
    ...(country && { country: formatCountry(String(country)) }),
    ...(others && {
      others: String(others).split(", ").map(formatCountry).join(", "),
    }),
    defaultValue: message,
  })
}
