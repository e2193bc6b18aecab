import { Link } from "react-router-dom"
import type { Offering } from "./offering"
import { PriceTag } from "./price-tag"
import { ProductArt } from "./product-art"

/** One offering in the catalogue. */
export function OfferingCard({ offering }: { offering: Offering }) {
  const { handle, title, editions } = offering
  const [{ sku, price }] = editions

  return (
    <li className="card">
      <ProductArt title={title} />
      <div className="card-body">
        <h2 className="card-title">
          <Link to={`/products/${handle}`}>{title}</Link>
        </h2>
        {sku && <p className="hint">{sku}</p>}
        <PriceTag price={price} />
      </div>
    </li>
  )
}
