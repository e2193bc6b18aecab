"use client"

import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import { useFormat } from "../../hooks/use-format"
import {
  hintOfEndCustomer,
  nameOfEndCustomer,
} from "../../lib/name-of-end-customer"

/** What is known of a licence. */
export function LicenceFacts({ licence }: { licence: EsdAssetResponse }) {
  const { words } = useEsd()
  const { detail, number } = words.licences
  const format = useFormat()
  const { end_customer } = licence
  const facts = [
    [
      detail.product,
      `${licence.product_title} (${number(licence.unit_index + 1, licence.unit_count)})`,
    ],
    [detail.sku, licence.sku],
    [
      detail.endCustomer,
      [nameOfEndCustomer(end_customer), hintOfEndCustomer(end_customer)]
        .filter(Boolean)
        .join(", "),
    ],
    [detail.order, String(licence.order_display_id)],
    [detail.purchased, format.date(licence.purchased_at)],
    [
      detail.price,
      format.money(licence.amount + licence.tax_amount, licence.currency_code),
    ],
  ]

  return (
    <dl className="esd-facts">
      {facts.map(([name, value]) => (
        <div key={name} className="esd-fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
