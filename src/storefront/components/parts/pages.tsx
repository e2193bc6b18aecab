"use client"

import { useEsd } from "../../hooks/esd-provider"

type Props = {
  offset: number
  limit: number
  count: number
  onChange: (offset: number) => void
}

/** Leads through the pages of a list; nothing where there is only one. */
export function Pages({ offset, limit, count, onChange }: Props) {
  const { words } = useEsd()
  const { common } = words
  const last = Math.min(offset + limit, count)

  return count > limit ? (
    <nav className="esd-pages" aria-label={common.pages}>
      <button
        type="button"
        className="esd-button"
        disabled={offset === 0}
        onClick={() => onChange(Math.max(0, offset - limit))}
      >
        {common.previous}
      </button>
      <span role="status" className="esd-pages-text">
        {common.shown(offset + 1, last, count)}
      </span>
      <button
        type="button"
        className="esd-button"
        disabled={last >= count}
        onClick={() => onChange(offset + limit)}
      >
        {common.next}
      </button>
    </nav>
  ) : null
}
