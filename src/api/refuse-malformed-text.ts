import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Refuses what PostgreSQL cannot store in any text: the character NUL and halves
 * of characters. No form of a browser sends them.
 */
export function refuseMalformedText(
  { originalUrl, body }: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): void {
  next(
    /%00/.test(originalUrl) || isMalformed(body)
      ? new MedusaError(
          MedusaError.Types.INVALID_DATA,
          "The request has a character that no text can have (NUL, or half of a surrogate pair). Leave it out."
        )
      : undefined
  )
}

function isMalformed(value: unknown): boolean {
  if (typeof value === "string") {
    return value.includes("\0") || /\p{Cs}/u.test(value)
  }

  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).flat().some(isMalformed)
  )
}
