import { useState } from "react"
import { type Cart, useCart } from "../cart/cart-context"
import { SelectField } from "../forms/select-field"
import { TextField } from "../forms/text-field"
import { useFields } from "../forms/use-fields"
import { useSubmit } from "../forms/use-submit"
import { useLanguage } from "../i18n/language"
import { Problem } from "../parts/problem"
import { useSession } from "../session/session-context"
import { countriesOf, useShop } from "../shop/shop-context"
import { findAddressFaults } from "./find-address-faults"
import { type Address, firstAddress } from "./first-address"
import { needsLogin } from "./needs-login"

/** E-mail address of a guest, and the billing address. */
export function AddressForm({
  cart,
  onDone,
}: {
  cart: Cart
  onDone: () => void
}) {
  const { words, locale } = useLanguage()
  const { address: labels, checkout } = words
  const shop = useShop()
  const { customer } = useSession()
  const { update, startOver } = useCart()
  const { run, isRunning, error } = useSubmit()
  const [taken, setTaken] = useState("")
  const countries = countriesOf(shop)
  const fields = useFields(
    firstAddress(cart, customer ?? null, countries[0] ?? ""),
    (values) => findAddressFaults(values, words, taken)
  )
  const names = new Intl.DisplayNames(locale, { type: "region" })

  const save = ({ email, ...address }: Address) =>
    run(async () => {
      await update(cart.id, {
        email: email.trim(),
        billing_address: address,
        // Medusa works the tax out by it
        shipping_address: address,
      })
      if (!customer && (await needsLogin(shop, cart.id))) {
        // Medusa leaves a cart to the first customer whose address it had
        await startOver(cart)
        setTaken(email)
        document.getElementById(fields.idOf("email"))?.focus()
      } else {
        onDone()
      }
    })

  return (
    <form className="form" noValidate onSubmit={fields.submit(save)}>
      {!customer && (
        <TextField
          fields={fields}
          name="email"
          label={labels.email}
          hint={checkout.emailHint}
          type="email"
          autoComplete="email"
        />
      )}
      <fieldset className="grid">
        <legend>{checkout.billing}</legend>
        <TextField
          fields={fields}
          name="first_name"
          label={labels.first_name}
          autoComplete="given-name"
        />
        <TextField
          fields={fields}
          name="last_name"
          label={labels.last_name}
          autoComplete="family-name"
        />
        <TextField
          fields={fields}
          name="company"
          label={labels.company}
          autoComplete="organization"
          isOptional
        />
        <TextField
          fields={fields}
          name="address_1"
          label={labels.address_1}
          autoComplete="address-line1"
        />
        <TextField
          fields={fields}
          name="postal_code"
          label={labels.postal_code}
          autoComplete="postal-code"
        />
        <TextField
          fields={fields}
          name="city"
          label={labels.city}
          autoComplete="address-level2"
        />
        <SelectField
          fields={fields}
          name="country_code"
          label={labels.country_code}
          autoComplete="country"
          options={countries.map((code) => ({
            value: code,
            label: names.of(code.toUpperCase()) ?? code,
          }))}
        />
      </fieldset>
      <Problem error={error} />
      <button className="button primary" aria-disabled={isRunning}>
        {isRunning ? checkout.saving : checkout.next}
      </button>
    </form>
  )
}
