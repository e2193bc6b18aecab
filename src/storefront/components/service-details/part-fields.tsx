"use client"

import { useEsd } from "../../hooks/esd-provider"
import type { PartForm } from "../../lib/service-details/details-form"
import { Field } from "../parts/field"
import { ForWhom } from "./for-whom"
import { useForm } from "./form-context"
import { RecipientField } from "./recipient-field"

type Props = {
  part: PartForm
  number: number
  /** How many parts the line has. */
  count: number
  onRemove: () => void
}

/** Some licences of a line: how many, for whom, and where their keys go. */
export function PartFields({ part, number, count, onRemove }: Props) {
  const { words } = useEsd()
  const { form, change, field } = useForm()
  const texts = words.serviceDetails
  const isSpread = count > 1

  return (
    <div
      className="esd-part"
      role={isSpread ? "group" : undefined}
      aria-label={isSpread ? texts.part(number, count) : undefined}
    >
      {isSpread && (
        <Field {...field(`${part.id}.quantity`)} label={texts.howMany}>
          {(control) => (
            <input
              {...control}
              className="esd-input esd-quantity"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={part.quantity}
              onChange={({ target }) =>
                change({
                  type: "setQuantity",
                  part: part.id,
                  quantity: target.value,
                })
              }
            />
          )}
        </Field>
      )}
      {form.canResell && <ForWhom part={part} />}
      {part.forResale && <RecipientField part={part} />}
      <Field
        {...field(`${part.id}.deliveryEmail`)}
        label={`${texts.deliveryEmail} (${words.common.optional})`}
        hint={texts.deliveryEmailHint}
      >
        {(control) => (
          <input
            {...control}
            className="esd-input"
            type="email"
            autoComplete={part.forResale ? "off" : "email"}
            maxLength={254}
            value={part.deliveryEmail}
            onChange={({ target }) =>
              change({
                type: "setDeliveryEmail",
                part: part.id,
                email: target.value,
              })
            }
          />
        )}
      </Field>
      {form.canResell && !isSpread && form.lines.length > 1 && (
        <button
          type="button"
          className="esd-button esd-use-for-all"
          onClick={() => change({ type: "useForAll", part: part.id })}
        >
          {texts.useForAll}
        </button>
      )}
      {isSpread && (
        <button
          type="button"
          className="esd-button esd-remove-part"
          onClick={onRemove}
        >
          {texts.removePart(number)}
        </button>
      )}
    </div>
  )
}
