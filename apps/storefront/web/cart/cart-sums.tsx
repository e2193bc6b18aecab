import { useWords } from "../i18n/language"
import { useMoney } from "../i18n/use-money"
import type { Cart } from "./cart-context"

/** What the cart costs. */
export function CartSums({ cart }: { cart: Cart }) {
  const { cart: words } = useWords()
  const money = useMoney()
  const { total, tax_total, currency_code } = cart
  const rows = [
    [words.net, total - tax_total],
    [words.tax, tax_total],
    [words.total, total],
  ] as const

  return (
    <dl className="sum-list">
      {rows.map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{money(amount, currency_code)}</dd>
        </div>
      ))}
    </dl>
  )
}
