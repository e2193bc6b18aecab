import { Link, useLocation, useParams } from "react-router-dom"
import { useWords } from "../i18n/language"
import { Loading } from "../parts/loading"
import { NotFoundPage } from "../parts/not-found-page"
import { Page } from "../parts/page"
import { Problem } from "../parts/problem"
import { useSession } from "../session/session-context"
import { statusOf } from "../shop/describe-error"
import { useShop } from "../shop/shop-context"
import { useLoaded } from "../shop/use-loaded"
import { GuestKeys } from "./guest-keys"
import { OwnKeys } from "./own-keys"
import type { PlacedOrder } from "./placed-order"

const FIELDS = { fields: "id,display_id,email,customer_id" }

/** What comes of an order that was just placed. */
export function OrderPage() {
  const { order: words } = useWords()
  const { sdk } = useShop()
  const { customer } = useSession()
  const { id = "" } = useParams()
  const placed = useLocation().state as PlacedOrder | null
  const { data, error, reload } = useLoaded(id, () =>
    sdk.store.order.retrieve(id, FIELDS)
  )

  if (statusOf(error) === 404) return <NotFoundPage />

  const order = data?.order
  const isOwn = Boolean(customer) && order?.customer_id === customer?.id

  return (
    <Page
      title={words.title}
      intro={order && words.number(Number(order.display_id))}
    >
      <Problem error={error} onRetry={reload} />
      {(!order || customer === undefined) && !error && <Loading />}
      {order &&
        customer !== undefined &&
        (isOwn ? (
          <OwnKeys
            orderId={id}
            email={order.email ?? ""}
            expected={placed?.licences}
          />
        ) : (
          <GuestKeys
            number={Number(order.display_id)}
            emails={placed?.emails ?? [order.email ?? ""]}
          />
        ))}
      <p>
        <Link className="button quiet" to="/">
          {words.shop}
        </Link>
      </p>
    </Page>
  )
}
