import { z } from "zod"
import { invalidRequest } from "../http/invalid-request"

const contents = z.tuple([
  z.string(),
  z.string(),
  z.string().nullable(),
  z.string(),
])

/** The question that a page of the catalogue answers. */
export type CatalogueQuery = {
  country: string
  language: string
  /** ISO 8601. */
  fromDate?: string
}

/** Where the next page starts. It holds the question too, so that it fits no other. */
export function createContinuationToken(
  query: CatalogueQuery,
  lastSku: string
): string {
  return Buffer.from(
    JSON.stringify([
      query.country,
      query.language,
      query.fromDate ?? null,
      lastSku,
    ])
  ).toString("base64url")
}

/**
 * The SKU after which the next page starts.
 *
 * @throws ApiError InvalidRequest for a token that was not given for this question.
 */
export function readContinuationToken(
  query: CatalogueQuery,
  token: string
): string {
  const [country, language, fromDate, lastSku] = parse(token)
  if (
    country !== query.country ||
    language !== query.language ||
    fromDate !== (query.fromDate ?? null)
  ) {
    throw invalidRequest([
      {
        field: "continuationToken",
        issue:
          "belongs to another country, language or fromDate; repeat those of the first page",
      },
    ])
  }

  return lastSku
}

function parse(token: string): z.output<typeof contents> {
  try {
    return contents.parse(
      JSON.parse(Buffer.from(token, "base64url").toString("utf8"))
    )
  } catch {
    throw invalidRequest([
      {
        field: "continuationToken",
        issue: "is not one that this service gave; start at the first page",
      },
    ])
  }
}
