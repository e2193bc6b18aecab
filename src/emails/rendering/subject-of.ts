import type { EmailTexts } from "../email-texts"
import { fillVariables } from "./fill-variables"

/**
 * The shop's own subject line, filled in; the built-in one where there is none,
 * and where nothing is left of it, because no server takes an e-mail without.
 */
export function subjectOf(
  { subjectText }: EmailTexts,
  values: Record<string, string>,
  builtIn: string
): string {
  return fillVariables(subjectText ?? "", values).trim() || builtIn
}
