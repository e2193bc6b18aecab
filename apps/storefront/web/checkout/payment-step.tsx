import type { EsdServiceDetailsResponse } from "medusa-plugin-microsoft-esd/storefront"
import { useNavigate } from "react-router-dom"
import { type Cart, useCart } from "../cart/cart-context"
import { useSubmit } from "../forms/use-submit"
import { useWords } from "../i18n/language"
import { toPlacedOrder } from "../orders/placed-order"
import { Problem } from "../parts/problem"
import { statusOf } from "../shop/describe-error"
import { useShop } from "../shop/shop-context"
import { describeRefusal } from "./describe-refusal"
import { placeOrder } from "./place-order"
import { refusedLines } from "./refused-lines"
import { ReviewLine } from "./review-line"

type Props = {
  cart: Cart
  details: EsdServiceDetailsResponse
  /** Goes back to the service details. */
  onSayAgain: () => void
}

/** Shows all that is ordered, and orders it. */
export function PaymentStep({ cart, details, onSayAgain }: Props) {
  const words = useWords()
  const { checkout } = words
  const shop = useShop()
  const navigate = useNavigate()
  const { forget, refresh } = useCart()
  const { run, isRunning, error } = useSubmit()
  const items = cart.items ?? []
  const refused = refusedLines(error)
  const reason = error ? describeRefusal(error, words) : ""
  const address = cart.billing_address

  const place = () =>
    run(async () => {
      const order = await placeOrder(shop, cart).catch(async (error) => {
        // shown is why the order failed, not that the cart cannot be read
        if (isAnswered(error)) await refresh(cart.id).catch(() => undefined)
        throw error
      })
      const state = toPlacedOrder(details, cart.email ?? "")
      await navigate(`/orders/${order.id}`, { replace: true, state })
      forget()
    })

  return (
    <>
      <ul className="review">
        {items.map((item) => (
          <ReviewLine
            key={item.id}
            item={item}
            currency={cart.currency_code}
            orderEmail={cart.email ?? ""}
            parts={
              details.lines.find(({ line_item_id }) => line_item_id === item.id)
                ?.parts ?? []
            }
            refusal={refused.includes(item.id) ? reason : undefined}
            onSayAgain={onSayAgain}
          />
        ))}
      </ul>
      <dl className="facts">
        <div>
          <dt>{checkout.billTo}</dt>
          <dd>
            {[
              address?.company,
              `${address?.first_name ?? ""} ${address?.last_name ?? ""}`,
              address?.address_1,
              `${address?.postal_code ?? ""} ${address?.city ?? ""}`,
            ]
              .filter(Boolean)
              .join(", ")}
          </dd>
        </div>
        <div>
          <dt>{checkout.paymentMethod}</dt>
          <dd>{checkout.paymentText}</dd>
        </div>
      </dl>
      <Problem>
        {!error ? null : isAnswered(error) ? (
          <>
            <strong>{checkout.refused}</strong> {reason}
          </>
        ) : (
          checkout.noAnswer
        )}
      </Problem>
      <p className="hint">{checkout.terms}</p>
      <button
        type="button"
        className="button primary"
        aria-disabled={isRunning}
        onClick={place}
      >
        {isRunning ? checkout.placing : checkout.place}
      </button>
    </>
  )
}

/** A server that fails may have placed the order before. */
function isAnswered(error: unknown): boolean {
  const status = statusOf(error)
  return status !== undefined && status < 500
}
