import { EsdRequestError } from "./esd-request-error"

/** Medusa's form of an error. */
type ErrorBody = { type?: unknown; code?: unknown; message?: unknown }

/** Makes an error of an answer that is none of success. */
export async function readError(response: Response): Promise<EsdRequestError> {
  const { type, code, message } = await readBody(response)

  return new EsdRequestError(
    textOf(message) ??
      `The shop answered ${response.status} without saying why. Try again later.`,
    {
      status: response.status,
      type: textOf(type) ?? typeOf(response.status),
      code: textOf(code) ?? codeOf(response.status),
      retryAfterMs: toRetryAfterMs(response.headers.get("retry-after")),
    }
  )
}

/** The type of Medusa's that goes with a status. */
export function typeOf(status: number): string {
  return (
    {
      400: "invalid_data",
      401: "unauthorized",
      403: "forbidden",
      404: "not_found",
      409: "conflict",
    }[status] ?? "unexpected_answer"
  )
}

/** The code that a status stands for by itself. */
export function codeOf(status: number): string | null {
  return status === 429 ? "too_many_requests" : null
}

/**
 * Reads the header Retry-After.
 *
 * @param value seconds, or a date
 */
export function toRetryAfterMs(
  value: string | null,
  now = Date.now()
): number | null {
  if (!value) {
    return null
  }

  const seconds = Number(value)
  const ms = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000

  return Number.isNaN(ms) ? null : Math.max(0, ms)
}

async function readBody(response: Response): Promise<ErrorBody> {
  try {
    const body: unknown = await response.json()

    return typeof body === "object" && body !== null ? body : {}
  } catch {
    return {}
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}
