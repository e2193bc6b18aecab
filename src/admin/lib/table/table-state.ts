import { type Cursor, formatCursor, parseCursor } from "./cursor"

/** What a table shows: the part of its state that the address keeps. */
export type TableState = {
  q: string
  /** Chosen values by filter. */
  filters: Record<string, string[]>
  sorting: { id: string; desc: boolean } | null
  pageIndex: number
  /** Where the page is, in a list whose pages cannot be counted to. */
  cursor: Cursor | null
}

/** The values that each filter knows, or the form that they have. */
export type TableFilters = Readonly<Record<string, readonly string[] | RegExp>>

/** Reads a table's state from the address; what is not understood is left out. */
export function parseTableState(
  params: URLSearchParams,
  filters: TableFilters,
  sortIds: readonly string[]
): TableState {
  const order = params.get("order") ?? ""
  const id = order.replace(/^-/, "")
  const page = Number(params.get("page") ?? 1)

  return {
    q: params.get("q") ?? "",
    filters: Object.fromEntries(
      Object.entries(filters)
        .filter(([filter]) => params.has(filter))
        .map(([filter, known]) => [
          filter,
          params.getAll(filter).filter((value) => isKnown(value, known)),
        ])
    ),
    sorting: sortIds.includes(id) ? { id, desc: order.startsWith("-") } : null,
    pageIndex: Number.isInteger(page) && page > 0 ? page - 1 : 0,
    cursor: parseCursor(params),
  }
}

function isKnown(value: string, known: readonly string[] | RegExp): boolean {
  return known instanceof RegExp ? known.test(value) : known.includes(value)
}

/** Writes a table's state for the address; a filter without values stays, for it is being chosen. */
export function formatTableState({
  q,
  filters,
  sorting,
  pageIndex,
  cursor,
}: TableState): URLSearchParams {
  const params = new URLSearchParams()

  if (q) {
    params.set("q", q)
  }

  for (const [filter, values] of Object.entries(filters)) {
    for (const value of values.length ? values : [""]) {
      params.append(filter, value)
    }
  }

  if (sorting) {
    params.set("order", formatOrder(sorting))
  }

  if (pageIndex > 0) {
    params.set("page", String(pageIndex + 1))
  }

  for (const [side, at] of Object.entries(formatCursor(cursor))) {
    params.set(side, at)
  }

  return params
}

/** The `order` of a list as the API takes it. */
export function formatOrder({ id, desc }: { id: string; desc: boolean }) {
  return desc ? `-${id}` : id
}
