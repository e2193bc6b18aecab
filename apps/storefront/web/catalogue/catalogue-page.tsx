import { useEffect, useState } from "react"
import { useSearchParams } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Loading } from "../parts/loading"
import { Page } from "../parts/page"
import { Problem } from "../parts/problem"
import { useShop } from "../shop/shop-context"
import { useLoaded } from "../shop/use-loaded"
import { OfferingCard } from "./offering-card"
import { Promises } from "./promises"
import { readOfferings } from "./read-offerings"
import { SearchField } from "./search-field"

const QUIET_MS = 250

/** All that the shop sells. */
export function CataloguePage() {
  const { catalogue } = useWords()
  const shop = useShop()
  const [params, setParams] = useSearchParams()
  const q = params.get("q") ?? ""
  const [text, setText] = useState(q)
  const { data, error, reload } = useLoaded(q, () =>
    readOfferings(shop, q ? { q } : {})
  )

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
        {data && q && catalogue.found(data.length)}
      </p>
      <Problem error={error} onRetry={reload} />
      {!data && !error && <Loading />}
      {data && !data.length && (
        <p>
          {catalogue.none}{" "}
          <button type="button" className="link" onClick={() => setText("")}>
            {catalogue.clear}
          </button>
        </p>
      )}
      {data && (
        <ul className="cards">
          {data.map((offering) => (
            <OfferingCard key={offering.id} offering={offering} />
          ))}
        </ul>
      )}
      <Promises />
    </Page>
  )
}
