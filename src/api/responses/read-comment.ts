import { MedusaError } from "@medusajs/framework/utils"
import { holdsProductKey } from "../../modules/esd/lib/product-key"

/**
 * What somebody said, or null. It goes into the ledger, e-mails and to the
 * vendor, none of which may hold a key.
 *
 * @throws MedusaError `invalid_data`
 */
export function readComment(
  body: { comment?: string } | undefined
): string | null {
  const { comment } = body ?? {}

  if (comment !== undefined && holdsProductKey(comment)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "comment: must not hold a product key, because others read it. Name the last five characters."
    )
  }

  return comment || null
}
