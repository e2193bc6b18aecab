/**
 * Says in a few words why Redis does not answer. Messages of ioredis are not
 * shown: they can hold an address, and its reply errors hold the command.
 */
export function describeRedisError(error: unknown): string {
  const { code, name, message } = error as {
    code?: unknown
    name?: unknown
    message?: unknown
  }

  if (typeof code === "string" && /^[A-Z_]{3,40}$/.test(code)) {
    return code
  }

  const reply = /\b(NOAUTH|WRONGPASS|NOPERM|LOADING|READONLY|MASTERDOWN|OOM)\b/
  const [mark] = reply.exec(String(message)) ?? []

  if (mark) {
    return mark
  }

  return typeof name === "string" && name !== "Error" ? name : "connection lost"
}
