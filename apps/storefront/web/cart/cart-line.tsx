import { useId, useState } from "react"
import { Link } from "react-router-dom"
import { useSubmit } from "../forms/use-submit"
import { useWords } from "../i18n/language"
import { useMoney } from "../i18n/use-money"
import { Problem } from "../parts/problem"
import { ProductArt } from "../catalogue/product-art"
import { type CartItem, useCart } from "./cart-context"
import { isQuantity } from "./is-quantity"
import { titleOfItem } from "./title-of-item"

/** One line of the cart, whose number can be changed. */
export function CartLine({
  item,
  currency,
}: {
  item: CartItem
  currency: string
}) {
  const { cart, price, product } = useWords()
  const { setQuantity, remove, announce } = useCart()
  const { run, isRunning, error } = useSubmit()
  const money = useMoney()
  const id = useId()
  const [text, setText] = useState<string | null>(null)
  const title = titleOfItem(item)
  const isWrong = text !== null && !isQuantity(text)

  const change = () => {
    if (text === null || isWrong) return
    const quantity = Number(text)
    void run(async () => {
      if (quantity !== item.quantity) {
        await setQuantity(item.id, quantity)
        announce(cart.changed(title, quantity))
      }
      setText(null)
    })
  }

  return (
    <li className="line">
      <ProductArt title={title} />
      <div className="line-text">
        <h2 className="line-title">
          <Link to={`/products/${item.product_handle ?? ""}`}>{title}</Link>
        </h2>
        <p className="hint">
          {item.variant_sku} · {price.each(money(eachOf(item), currency))}
        </p>
        <div className="line-actions">
          <label className="visually-hidden" htmlFor={id}>
            {cart.quantityOf(title)}
          </label>
          <input
            id={id}
            className="input quantity"
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? `${id}-fault` : undefined}
            aria-busy={isRunning}
            value={text ?? String(item.quantity)}
            onChange={({ target }) => setText(target.value)}
            onBlur={change}
            onKeyDown={({ key }) => key === "Enter" && change()}
          />
          <button
            type="button"
            className="link"
            aria-label={cart.removeNamed(title)}
            onClick={() =>
              run(async () => {
                await remove(item.id)
                announce(cart.removed(title))
              })
            }
          >
            {cart.remove}
          </button>
        </div>
        {isWrong && (
          <p className="fault" id={`${id}-fault`}>
            {product.quantityWrong}
          </p>
        )}
        <Problem error={error} />
      </div>
      <p className="line-total">{money(item.total ?? 0, currency)}</p>
    </li>
  )
}

/** With tax, as the catalogue has it. */
function eachOf({ total, quantity, unit_price }: CartItem): number {
  return total === undefined ? unit_price : total / quantity
}
