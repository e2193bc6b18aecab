import { useWords } from "../i18n/language"
import { useMoney } from "../i18n/use-money"
import type { Price } from "./offering"

/** What something costs. */
export function PriceTag({ price }: { price: Price | null }) {
  const { price: words } = useWords()
  const money = useMoney()

  return price ? (
    <p className="price">
      <strong>{money(price.amount, price.currency)}</strong>{" "}
      <span className="hint">
        {price.hasTax ? words.withTax : words.withoutTax}
      </span>
    </p>
  ) : (
    <p className="price hint">{words.none}</p>
  )
}
