import type { EsdEndCustomerResponse } from "medusa-plugin-microsoft-esd/storefront"
import { isEmail } from "../forms/is-email"
import { SelectField } from "../forms/select-field"
import { TextField } from "../forms/text-field"
import { useFields } from "../forms/use-fields"
import { useSubmit } from "../forms/use-submit"
import { useLanguage } from "../i18n/language"
import { Problem } from "../parts/problem"
import { statusOf } from "../shop/describe-error"
import { countriesOf, useShop } from "../shop/shop-context"

const BLANK = { company_name: "", first_name: "", last_name: "", email: "" }

type Props = { onAdded: (endCustomer: EsdEndCustomerResponse) => void }

/** The fields of a new end customer. */
export function NewEndCustomerForm({ onAdded }: Props) {
  const { words, locale } = useLanguage()
  const { address, endCustomers, faults } = words
  const shop = useShop()
  const { run, isRunning, error } = useSubmit()
  const countries = countriesOf(shop)
  const names = new Intl.DisplayNames(locale, { type: "region" })
  const fields = useFields(
    { ...BLANK, country: countries[0] ?? "" },
    ({ company_name, last_name, email }) => ({
      company_name:
        company_name.trim() || last_name.trim()
          ? undefined
          : endCustomers.nameMissing,
      email: isEmail(email) ? undefined : faults.email,
    })
  )

  return (
    <form
      className="form"
      noValidate
      onSubmit={fields.submit((values) =>
        run(async () => onAdded(await shop.esd.endCustomers.create(values)))
      )}
    >
      <div className="grid">
        <TextField
          fields={fields}
          name="company_name"
          label={address.company}
        />
        <TextField
          fields={fields}
          name="email"
          label={address.email}
          type="email"
        />
        <TextField
          fields={fields}
          name="first_name"
          label={address.first_name}
          isOptional
        />
        <TextField
          fields={fields}
          name="last_name"
          label={address.last_name}
          isOptional
        />
        <SelectField
          fields={fields}
          name="country"
          label={address.country_code}
          options={countries.map((code) => ({
            value: code,
            label: names.of(code.toUpperCase()) ?? code,
          }))}
        />
      </div>
      <Problem error={error}>
        {statusOf(error) === 409 ? endCustomers.exists : null}
      </Problem>
      <button className="button primary" aria-disabled={isRunning}>
        {isRunning ? endCustomers.saving : endCustomers.save}
      </button>
    </form>
  )
}
