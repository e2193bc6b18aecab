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
  const say = (name: string, value: string | number) => {
    const text = typeof value === "number" ? formatNumber(value) : value

    // the server counts up to a limit
    return name === "count" && values.is_exact === 0
      ? t("setup.moreThan", { number: text })
      : text
  }
  const replace = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, say(name, value)])
  )
  const translate = (part: string, sentence: string) =>
    t(`setup.checks.${code}.${part}`, {
      replace,
      // sentences in which days are counted have a form for one of them
      ...(typeof values.days === "number" && { count: values.days }),
      defaultValue: sentence,
    })

  return {
    message: translate("message", message),
    fix: fix && translate("fix", fix),
  }
}
