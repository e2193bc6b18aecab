import type { EsdCheck } from "../../../types"
import type { Wording } from "../wording"

/** What a check found, and what mends it. */
export type CheckWords = { message: string; fix: string | null }

/**
 * Says how a check came out: in words of the dashboard's language where its
 * code has some, else in the server's sentences.
 */
export function checkWords(
  { code, message, fix, values }: EsdCheck,
  { t, formatNumber }: Pick<Wording, "t" | "formatNumber">
): CheckWords {
  const replace = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? formatNumber(value) : inWords(value, t),
    ])
  )
  const translate = (part: string, sentence: string) =>
    t(`setup.checks.${code}.${part}`, { replace, defaultValue: sentence })

  return {
    message: translate("message", message),
    fix: fix && translate("fix", fix),
  }
}

/** The server counts up to a limit, and says so in English. */
function inWords(value: string, t: Wording["t"]): string {
  const [, number] = /^more than (\d+)$/.exec(value) ?? []

  return number ? t("setup.moreThan", { number }) : value
}
