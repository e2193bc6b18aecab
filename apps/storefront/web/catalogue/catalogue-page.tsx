import { useEffect, useRef, useState } from "react"
import { Link, useSearchParams } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Loading } from "../parts/loading"
import { Page } from "../parts/page"
import { Problem } from "../parts/problem"
import { useShop } from "../shop/shop-context"
import { useLoaded } from "../shop/use-loaded"
import { OfferingCard } from "./offering-card"
import { pageOf } from "./page-of"
import { Paging } from "./paging"
import { Promises } from "./promises"
import { readOfferings } from "./read-offerings"
import { SearchField } from "./search-field"

const QUIET_MS = 250
const PAGE_SIZE = 24

/** All that the shop sells, page by page. */
export function CataloguePage() {
  const { catalogue } = useWords()
  const shop = useShop()
  const [params, setParams] = useSearchParams()
  const q = params.get("q") ?? ""
  const [text, setText] = useState(q)
  const cards = useRef<HTMLUListElement>(null)
  const page = pageOf(params.get("page"))
  const { data, error, reload } = useLoaded(`${page} ${q}`, () =>
    readOfferings(shop, {
      ...(q && { q }),
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    })
  )
  const offerings = data?.offerings ?? []

  useEffect(() => {
    const timer = setTimeout(() => {
      const wanted = text.trim()
      if (wanted !== q)
        setParams(wanted ? { q: wanted } : {}, { replace: true })
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [text, q, setParams])

  return (
    <Page title={catalogue.title} intro={catalogue.intro}>
      <SearchField
        label={catalogue.search}
        placeholder={catalogue.placeholder}
        value={text}
        onChange={setText}
      />
      <p className="hint" role="status">
        {data && q && catalogue.found(data.count)}
      </p>
      <Problem error={error} onRetry={reload} />
      {!data && !error && <Loading />}
      {data && !offerings.length && (
        <p>
          {catalogue.none}{" "}
          <Link to="/" onClick={() => setText("")}>
            {catalogue.clear}
          </Link>
        </p>
      )}
      {data && (
        <>
          <ul className="cards" ref={cards} tabIndex={-1}>
            {offerings.map((offering) => (
              <OfferingCard key={offering.id} offering={offering} />
            ))}
          </ul>
          <Paging
            page={page}
            size={PAGE_SIZE}
            count={data.count}
            // the link may be gone on the next page
            onGo={() => cards.current?.focus({ preventScroll: true })}
            hrefOf={(number) => `?${searchOf(q, number)}`}
          />
        </>
      )}
      <Promises />
    </Page>
  )
}

function searchOf(q: string, page: number): URLSearchParams {
  return new URLSearchParams({
    ...(q && { q }),
    ...(page > 1 && { page: String(page) }),
  })
}
