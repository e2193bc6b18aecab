"use client"

import { useEsd } from "../../hooks/esd-provider"
import type { PartForm } from "../../lib/service-details/details-form"
import { useForm } from "./form-context"

/** Whether licences are for the buyer or for resale. */
export function ForWhom({ part }: { part: PartForm }) {
  const { words } = useEsd()
  const { change, idOf } = useForm()
  const texts = words.serviceDetails
  const choices = [
    { forResale: false, label: texts.forUs },
    { forResale: true, label: texts.forEndCustomer },
  ]

  return (
    <fieldset className="esd-for-whom">
      <legend className="esd-label">{texts.forWhom}</legend>
      {choices.map(({ forResale, label }) => (
        <label key={label} className="esd-choice">
          <input
            type="radio"
            name={idOf(`${part.id}.forResale`)}
            checked={part.forResale === forResale}
            onChange={() =>
              change({ type: "setForResale", part: part.id, forResale })
            }
          />{" "}
          {label}
        </label>
      ))}
    </fieldset>
  )
}
