import type { EsdRequest } from "./transport"

/** Writes a query with its question mark; what is undefined or empty is left out. */
export function toQueryString(query: EsdRequest["query"] = {}): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`
    )

  return pairs.length ? `?${pairs.join("&")}` : ""
}
