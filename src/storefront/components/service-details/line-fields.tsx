"use client"

import { useEsd } from "../../hooks/esd-provider"
import type { LineForm } from "../../lib/service-details/details-form"
import { sumOf } from "../../lib/service-details/sum-of"
import { useForm } from "./form-context"
import { PartFields } from "./part-fields"

/** One line of the cart, with its parts. */
export function LineFields({ line: { line, parts } }: { line: LineForm }) {
  const { words } = useEsd()
  const { form, change, focus, idOf } = useForm()
  const texts = words.serviceDetails
  const isSpread = parts.length > 1
  const canSpread = form.canResell && parts.length < line.quantity
  const said = sumOf(parts)

  return (
    <fieldset className="esd-line" data-esd-sku={line.sku}>
      <legend className="esd-line-title">
        {line.title}
        {line.variant_title && (
          <span className="esd-line-variant"> {line.variant_title}</span>
        )}{" "}
        <span className="esd-line-quantity">
          {texts.quantity(line.quantity)}
        </span>
      </legend>
      {line.thumbnail && (
        <img className="esd-line-image" src={line.thumbnail} alt="" />
      )}
      {parts.map((part, index) => (
        <PartFields
          key={part.id}
          part={part}
          number={index + 1}
          count={parts.length}
          onRemove={() => {
            change({ type: "removePart", part: part.id })
            focus(`${line.line_item_id}.spread`)
          }}
        />
      ))}
      {isSpread && (
        <p
          role="status"
          className="esd-sum"
          data-esd-state={said === line.quantity ? "complete" : "wrong"}
        >
          {texts.sum(said, line.quantity)}
        </p>
      )}
      {canSpread && (
        <button
          type="button"
          id={idOf(`${line.line_item_id}.spread`)}
          className="esd-button esd-spread"
          onClick={() => {
            change({ type: "addPart", line: line.line_item_id })
            focus(`part-${form.count}.quantity`)
          }}
        >
          {isSpread ? texts.addPart : texts.spread}
        </button>
      )}
    </fieldset>
  )
}
