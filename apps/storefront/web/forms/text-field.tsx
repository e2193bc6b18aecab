import { EsdField } from "medusa-plugin-microsoft-esd/storefront"
import type { InputHTMLAttributes } from "react"
import { useWords } from "../i18n/language"
import type { Fields } from "./use-fields"

type Props<Name extends string> = {
  fields: Fields<Name>
  name: Name
  label: string
  hint?: string
  isOptional?: boolean
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "type" | "autoComplete" | "inputMode" | "maxLength"
>

/** One line of text in a form. */
export function TextField<Name extends string>({
  fields,
  name,
  label,
  hint,
  isOptional,
  ...input
}: Props<Name>) {
  const { optional } = useWords()
  const { values, set, idOf, faultOf } = fields
  const id = idOf(name)

  return (
    <EsdField
      id={id}
      label={isOptional ? `${label} (${optional})` : label}
      hint={hint}
      fault={faultOf(name)}
    >
      {(control) => (
        <input
          maxLength={200}
          {...input}
          {...control}
          className="input"
          aria-required={!isOptional}
          value={values[name]}
          onChange={({ target }) => set(name, target.value)}
        />
      )}
    </EsdField>
  )
}
