import type { Words } from "../i18n/english"
import { describeError } from "../shop/describe-error"
import { OrderRefused } from "./order-refused"

/** Why no order was placed, for the customer. */
export function describeRefusal(error: unknown, words: Words): string {
  const code = error instanceof OrderRefused ? error.code : null
  return (code && words.refusals[code]) || describeError(error, words)
}
