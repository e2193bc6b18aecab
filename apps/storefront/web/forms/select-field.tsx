import { EsdField } from "medusa-plugin-microsoft-esd/storefront"
import type { Fields } from "./use-fields"

type Props<Name extends string> = {
  fields: Fields<Name>
  name: Name
  label: string
  autoComplete?: string
  options: { value: string; label: string }[]
}

/** One of several. */
export function SelectField<Name extends string>({
  fields,
  name,
  label,
  autoComplete,
  options,
}: Props<Name>) {
  const { values, set, idOf, faultOf } = fields

  return (
    <EsdField id={idOf(name)} label={label} fault={faultOf(name)}>
      {(control) => (
        <select
          {...control}
          className="input"
          autoComplete={autoComplete}
          value={values[name]}
          onChange={({ target }) => set(name, target.value)}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </EsdField>
  )
}
