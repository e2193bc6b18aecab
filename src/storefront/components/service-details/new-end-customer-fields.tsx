"use client"

import { useEsd } from "../../hooks/esd-provider"
import type { NewEndCustomer } from "../../lib/service-details/details-form"
import { Field } from "../parts/field"
import { useForm } from "./form-context"

type TextField = {
  name: Exclude<keyof NewEndCustomer, "country">
  maxLength: number
  type?: "email" | "tel"
  isRequired?: boolean
}

const PERSON: TextField[] = [
  { name: "company_name", maxLength: 200 },
  { name: "first_name", maxLength: 100 },
  { name: "last_name", maxLength: 100 },
  { name: "email", maxLength: 254, type: "email", isRequired: true },
  { name: "phone", maxLength: 50, type: "tel" },
]

const ADDRESS: TextField[] = [
  { name: "address_1", maxLength: 200 },
  { name: "address_2", maxLength: 200 },
  { name: "postal_code", maxLength: 20 },
  { name: "city", maxLength: 100 },
  { name: "province", maxLength: 100 },
]

/** The fields of a new end customer. */
export function NewEndCustomerFields({ draftId }: { draftId: string }) {
  const { words } = useEsd()
  const { form, change, field, countries } = useForm()
  const { fields, newTitle } = words.serviceDetails
  const draft = form.drafts[draftId]
  const set = (values: Partial<NewEndCustomer>) =>
    change({ type: "setNew", draft: draftId, values })

  const input = ({ name, maxLength, type, isRequired }: TextField) => (
    <Field
      key={name}
      {...field(`${draftId}.${name}`)}
      label={
        isRequired ? fields[name] : `${fields[name]} (${words.common.optional})`
      }
    >
      {(control) => (
        <input
          {...control}
          className="esd-input"
          type={type ?? "text"}
          autoComplete="off"
          aria-required={isRequired}
          maxLength={maxLength}
          value={draft[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      )}
    </Field>
  )

  return (
    <fieldset className="esd-new-end-customer">
      <legend className="esd-label">{newTitle}</legend>
      {PERSON.map(input)}
      <Field {...field(`${draftId}.country`)} label={fields.country}>
        {(control) => (
          <select
            {...control}
            className="esd-input esd-select"
            aria-required
            value={draft.country}
            onChange={({ target }) => set({ country: target.value })}
          >
            <option value="">{fields.chooseCountry}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {ADDRESS.map(input)}
    </fieldset>
  )
}
