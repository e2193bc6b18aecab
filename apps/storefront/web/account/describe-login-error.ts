import type { Words } from "../i18n/english"
import { LoginError } from "../session/login-error"
import { describeError } from "../shop/describe-error"

/** Why nobody was logged in, for the person in front of it. */
export function describeLoginError(error: unknown, words: Words): string {
  return error instanceof LoginError
    ? words.account[error.reason]
    : describeError(error, words)
}
