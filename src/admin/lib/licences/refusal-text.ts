import type { ServerError } from "../api/server-error"
import type { Wording } from "../wording"

/**
 * Why something was refused for a licence: in words of the dashboard's language
 * where its code has some, else in the server's sentence.
 */
export function refusalText(
  { code, message }: Pick<ServerError, "code" | "message">,
  { t }: Pick<Wording, "t">
): string {
  return t(`desk.refusals.${code || "none"}`, { defaultValue: message })
}
