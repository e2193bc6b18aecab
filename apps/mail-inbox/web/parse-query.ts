import type { Request } from "express"
import type { MailQuery } from "../mailbox"

/** Reads `q`, `offset` and `limit`; anything unusable counts as not given. */
export function parseQuery(
  { q, offset, limit }: Request["query"],
  defaultLimit: number
): MailQuery {
  return {
    q: typeof q === "string" && q ? q : undefined,
    offset: wholeNumber(offset, 0),
    limit: wholeNumber(limit, defaultLimit),
  }
}

function wholeNumber(value: unknown, fallback: number): number {
  return typeof value === "string" && /^\d+$/.test(value)
    ? Number(value)
    : fallback
}
