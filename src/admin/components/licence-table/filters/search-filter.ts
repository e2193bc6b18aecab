import type { DataTableFilter } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FilterContent } from "./filter-content"

type Settings = {
  id: string
  label: string
  /** What the chosen ones are called, by their ids. */
  names: ReadonlyMap<string, string>
  render: (content: FilterContent) => ReactNode
}

/**
 * A filter whose values are searched for on the server. Its `options` are only
 * those that are chosen: by them the table names what it is filtered by.
 */
export function searchFilter({
  id,
  label,
  names,
  render,
}: Settings): DataTableFilter {
  const filter = {
    id,
    type: "custom" as const,
    label,
    options: [...names].map(([value, label]) => ({ value, label })),
    render: ({
      value,
      onChange,
    }: {
      value: unknown
      onChange: (value: string[]) => void
    }) =>
      render({
        chosen: Array.isArray(value) ? value.map(String) : [],
        onChange,
      }),
  }

  return filter
}
