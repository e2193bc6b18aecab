"use client"

import type { MouseEventHandler } from "react"
import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import { licenceState } from "../../lib/licence-state"
import { nameOfEndCustomer } from "../../lib/name-of-end-customer"

type Props = {
  licence: EsdAssetResponse
  href?: string
  onSelect?: MouseEventHandler
}

/** One licence in a list. */
export function LicenceRow({ licence, href, onSelect }: Props) {
  const { words } = useEsd()
  const texts = words.licences
  const state = licenceState(licence)
  const { label, hint } = texts.states[state]
  const number = texts.number(licence.unit_index + 1, licence.unit_count)
  const name = `${licence.product_title}, ${number}`

  return (
    <li
      className="esd-licence"
      data-esd-licence={licence.id}
      data-esd-state={state}
    >
      <div className="esd-licence-product">{title()}</div>
      <div className="esd-licence-number">
        {number} · {texts.order(licence.order_display_id)}
      </div>
      <div className="esd-licence-end-customer">
        {texts.for(nameOfEndCustomer(licence.end_customer))}
      </div>
      {licence.display_key && (
        <code className="esd-key">{licence.display_key}</code>
      )}
      <div className="esd-licence-state">
        <strong className="esd-state" data-esd-state={state}>
          {label}
        </strong>{" "}
        <span className="esd-hint">{hint}</span>
      </div>
    </li>
  )

  function title() {
    if (href) {
      return (
        <a
          className="esd-licence-link"
          href={href}
          onClick={onSelect}
          aria-label={texts.open(name)}
        >
          {licence.product_title}
        </a>
      )
    }

    return onSelect ? (
      <button
        type="button"
        className="esd-button esd-licence-link"
        onClick={onSelect}
        aria-label={texts.open(name)}
      >
        {licence.product_title}
      </button>
    ) : (
      licence.product_title
    )
  }
}
