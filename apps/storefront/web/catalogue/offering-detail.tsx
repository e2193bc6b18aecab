import { EsdField } from "medusa-plugin-microsoft-esd/storefront"
import { useId, useState } from "react"
import { useWords } from "../i18n/language"
import { AddToCart } from "./add-to-cart"
import type { Offering } from "./offering"
import { PriceTag } from "./price-tag"
import { ProductArt } from "./product-art"

/** What one should know of an offering before one buys it. */
export function OfferingDetail({ offering }: { offering: Offering }) {
  const { product } = useWords()
  const { title, description, editions } = offering
  const [id, setId] = useState(editions[0].id)
  const edition = editions.find((one) => one.id === id) ?? editions[0]
  const facts = [
    [product.sku, edition.sku],
    [product.edition, edition.title],
    [product.term, product.termText],
    [product.delivery, product.deliveryText],
  ]

  return (
    <div className="product">
      <ProductArt title={title} />
      <div className="panel buy">
        <PriceTag price={edition.price} />
        {editions.length > 1 && (
          <Editions offering={offering} chosen={id} onChoose={setId} />
        )}
        {edition.price && <AddToCart key={id} variantId={id} title={title} />}
      </div>
      <div className="product-text">
        {description && <p>{description}</p>}
        <dl className="facts">
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              )
          )}
        </dl>
      </div>
    </div>
  )
}

type EditionsProps = {
  offering: Offering
  chosen: string
  onChoose: (id: string) => void
}

function Editions({ offering, chosen, onChoose }: EditionsProps) {
  const { product } = useWords()
  const id = useId()

  return (
    <EsdField id={id} label={product.edition}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={chosen}
          onChange={({ target }) => onChoose(target.value)}
        >
          {offering.editions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </EsdField>
  )
}
