"use client"

import { type MouseEvent, useId, useState } from "react"
import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import { useDebounced } from "../../hooks/use-debounced"
import { useLicences } from "../../hooks/use-licences"
import { progressOf } from "../../lib/progress-of"
import { Announcement } from "../parts/announcement"
import { classNames } from "../parts/class-name"
import { ErrorNote } from "../parts/error-note"
import { Heading, type HeadingProps } from "../parts/heading"
import { Loading } from "../parts/loading"
import { Pages } from "../parts/pages"
import { LicenceFilters } from "./licence-filters"
import { LicenceRow } from "./licence-row"

/** Props of {@link Licences}. */
export type LicencesProps = HeadingProps & {
  /** Only those of one order; without search and filter. */
  orderId?: string
  /** Follows them until each is there, e.g. on the page after the checkout. Default: true with `orderId`. */
  live?: boolean
  /** How many licences the order has, where it is known; shows how many are still to come. */
  expected?: number
  /** Address of a licence's own page … */
  hrefOf?: (licence: EsdAssetResponse) => string
  /** … and what happens instead of opening it, e.g. a router's `push`; the browser goes to no page then. Alone, it makes buttons. */
  onSelect?: (licence: EsdAssetResponse) => void
  /** Default: 20. */
  pageSize?: number
  className?: string
}

/** The licences of the customer who is logged in, or those of one order, with their states in plain words. */
export function Licences({
  orderId,
  live = Boolean(orderId),
  expected,
  heading,
  hrefOf,
  onSelect,
  pageSize = 20,
  className,
}: LicencesProps) {
  const { words } = useEsd()
  const texts = words.licences
  const titleId = useId()
  const [search, setSearch] = useState("")
  const [endCustomerId, setEndCustomerId] = useState<string>()
  const [offset, setOffset] = useState(0)
  const q = useDebounced(search.trim())
  const { licences, isLoading, error, reload, ...found } = useLicences({
    orderId,
    endCustomerId,
    q,
    limit: pageSize,
    offset,
    live,
  })
  const { count, canResell } = found
  const all = Math.max(count, expected ?? 0)
  const { ready, total } = progressOf(licences, all)
  const isWhole = live && total > 0 && all <= pageSize
  const progress = isWhole ? texts.progress(ready, total) : ""

  return (
    <section
      className={classNames("esd-licences", className)}
      aria-labelledby={heading === null ? undefined : titleId}
    >
      <Heading heading={heading} usual={texts.title} id={titleId} />
      {!orderId && (
        <LicenceFilters
          canResell={canResell}
          search={search}
          onSearch={(text) => {
            setSearch(text)
            setOffset(0)
          }}
          onFilter={(id) => {
            setEndCustomerId(id)
            setOffset(0)
          }}
        />
      )}
      {isLoading && <Loading />}
      <ErrorNote
        error={licences.length && live ? null : error}
        onRetry={reload}
      />
      <Announcement text={progress} />
      {progress && (
        <div className="esd-progress" aria-hidden>
          <p className="esd-progress-text">{progress}</p>
          <progress className="esd-progress-bar" max={total} value={ready} />
        </div>
      )}
      {!isLoading && !error && !licences.length && (
        <p className="esd-empty">{emptyText()}</p>
      )}
      {licences.length > 0 && (
        <ul className="esd-licence-list">
          {licences.map((licence) => (
            <LicenceRow
              key={licence.id}
              licence={licence}
              href={hrefOf?.(licence)}
              onSelect={onSelect && select(licence)}
            />
          ))}
        </ul>
      )}
      <Pages
        offset={offset}
        limit={pageSize}
        count={count}
        onChange={setOffset}
      />
    </section>
  )

  function emptyText(): string {
    if (orderId && live) {
      return texts.noneYet
    }

    return q || endCustomerId ? texts.noneFound : texts.none
  }

  function select(licence: EsdAssetResponse) {
    return (event: MouseEvent) => {
      // who wants a new tab gets one
      if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
        event.preventDefault()
        onSelect?.(licence)
      }
    }
  }
}
