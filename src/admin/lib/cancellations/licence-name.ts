import type { AdminEsdCancellationResponse } from "../../../types"

/** What a licence is called where only its cancellation is known: product and end of its key. */
export function licenceName({
  product_title,
  display_key,
}: Pick<
  AdminEsdCancellationResponse,
  "product_title" | "display_key"
>): string {
  const ending = display_key?.split("-").pop()

  return [product_title, ending && `…${ending}`].filter(Boolean).join(" · ")
}
