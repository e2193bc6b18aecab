import { Link, useParams } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Loading } from "../parts/loading"
import { NotFoundPage } from "../parts/not-found-page"
import { Page } from "../parts/page"
import { Problem } from "../parts/problem"
import { useShop } from "../shop/shop-context"
import { useLoaded } from "../shop/use-loaded"
import { OfferingDetail } from "./offering-detail"
import { readOfferings } from "./read-offerings"

/** One offering, to be put into the cart. */
export function ProductPage() {
  const { nav, product } = useWords()
  const shop = useShop()
  const { handle = "" } = useParams()
  const { data, error, reload } = useLoaded(handle, () =>
    readOfferings(shop, { handle, limit: 1 })
  )
  const offering = data?.offerings.find((found) => found.handle === handle)

  if (data && !offering) return <NotFoundPage />

  return (
    <Page
      title={offering?.title ?? product.title}
      above={
        <p className="way">
          <Link to="/">{nav.shop}</Link>
        </p>
      }
    >
      {!data && !error && <Loading />}
      <Problem error={error} onRetry={reload} />
      {offering && <OfferingDetail key={offering.id} offering={offering} />}
    </Page>
  )
}
