import type { z } from "zod"

/** One call of the service. */
export type ServiceCall<Wire> = {
  /** The client's method, for messages. */
  operation: string
  method: "GET" | "POST"
  /** Below the service URL, encoded. */
  path: string
  /** Undefined values are left out. */
  query?: Record<string, string | undefined>
  /** Sent as JSON. */
  body?: object
  /** What a successful answer must look like. */
  answer: z.ZodType<Wire>
  /** Says whether the answer is about what was asked for. */
  isAsked?: (wire: Wire) => boolean
}
