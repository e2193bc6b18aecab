/** A place in a list, given by the server: the page after it or before it. */
export type Cursor = { side: "after" | "before"; at: string }

/** Reads where in its list a page is; null for the first one. */
export function parseCursor(params: URLSearchParams): Cursor | null {
  const after = params.get("after")
  const before = params.get("before")

  if (after) {
    return { side: "after", at: after }
  }

  return before ? { side: "before", at: before } : null
}

/** Writes a cursor as the address and the API take it. */
export function formatCursor(cursor: Cursor | null): Record<string, string> {
  return cursor ? { [cursor.side]: cursor.at } : {}
}
