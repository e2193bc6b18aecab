import { english, type Words } from "./english"
import { german } from "./german"

/** Words of a shop's own; what is left out stays as it is. */
export type EsdWordsOverride = DeepPartial<Words>

type DeepPartial<Value> = {
  [Key in keyof Value]?: Value[Key] extends
    string | ((...args: never[]) => unknown)
    ? Value[Key]
    : DeepPartial<Value[Key]>
}

/**
 * The words of a language, with those of the shop.
 *
 * @param locale BCP 47, e.g. `de-AT`; English for what is not German
 */
export function wordsFor(locale: string, override?: EsdWordsOverride): Words {
  const words = /^de\b/i.test(locale) ? german : english

  return override ? merge(words, override) : words
}

function merge<Value>(base: Value, over: unknown): Value {
  if (over === undefined) {
    return base
  }

  if (!isDictionary(base) || !isDictionary(over)) {
    return over as Value
  }

  const merged: Record<string, unknown> = { ...base }

  for (const [key, value] of Object.entries(over)) {
    merged[key] = merge(merged[key], value)
  }

  return merged as Value
}

function isDictionary(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
