import { useMemo, useState } from "react"
import { useController } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useWording } from "../../hooks/use-wording"
import { countryOptions } from "../../lib/countries/country-options"
import { searchChoices } from "../../lib/search-choices"
import { toLocale } from "../../lib/to-locale"
import { Combobox } from "./combobox"
import { Field } from "./field"

/** The country of the account in the form around it; with a hint, it says what a blank one means. */
export function CountryField({ hint }: { hint?: string }) {
  const { t } = useWording()
  const { language } = useTranslation().i18n
  const { field, fieldState } = useController({ name: "country" })
  const [text, setText] = useState("")
  const countries = useMemo(
    () => countryOptions(toLocale(language)),
    [language]
  )

  return (
    <Field
      label={t("accounts.fields.country")}
      hint={hint}
      isOptional={Boolean(hint)}
      error={fieldState.error?.message}
    >
      {(control) => (
        <Combobox
          control={control}
          selected={
            countries.find(({ value }) => value === field.value) ?? null
          }
          choices={searchChoices(countries, text)}
          placeholder={t("accounts.fields.countryPlaceholder")}
          onSearch={setText}
          onSelect={(country) => field.onChange(country?.value ?? "")}
        />
      )}
    </Field>
  )
}
