import {
  type EsdServiceDetailsPart,
  nameOfEndCustomer,
} from "medusa-plugin-microsoft-esd/storefront"
import { type CartItem, useCart } from "../cart/cart-context"
import { titleOfItem } from "../cart/title-of-item"
import { useSubmit } from "../forms/use-submit"
import { useWords } from "../i18n/language"
import { useMoney } from "../i18n/use-money"

type Props = {
  item: CartItem
  currency: string
  orderEmail: string
  parts: EsdServiceDetailsPart[]
  /** Why the shop refused this line. */
  refusal?: string
  onSayAgain: () => void
}

/** A line that is about to be ordered: for whom, and where its keys go. */
export function ReviewLine({
  item,
  currency,
  orderEmail,
  parts,
  refusal,
  onSayAgain,
}: Props) {
  const { checkout, cart } = useWords()
  const { remove } = useCart()
  const { run } = useSubmit()
  const money = useMoney()

  return (
    <li className="review-line" data-refused={refusal ? "" : undefined}>
      <div className="review-head">
        <strong>
          {item.quantity} × {titleOfItem(item)}
        </strong>
        <span>{money(item.total ?? 0, currency)}</span>
      </div>
      <ul>
        {parts.map((part, index) => (
          <li key={index}>
            {cart.licences(part.quantity)} ·{" "}
            {part.end_customer
              ? checkout.forOther(nameOfEndCustomer(part.end_customer))
              : checkout.forUs}{" "}
            <span className="hint">
              {checkout.keysTo(part.delivery_email ?? orderEmail)}
            </span>
          </li>
        ))}
      </ul>
      {refusal && (
        <div className="fault">
          <p>{refusal}</p>
          <button type="button" className="link" onClick={onSayAgain}>
            {checkout.sayAgain}
          </button>{" "}
          <button
            type="button"
            className="link"
            onClick={() => run(() => remove(item.id))}
          >
            {checkout.removeLine}
          </button>
        </div>
      )}
    </li>
  )
}
