import { Heading } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"
import type { AccountValues } from "../../lib/accounts/account-values"
import { CountryField } from "../fields/country-field"
import { TextField } from "../fields/text-field"

const PARTY = [
  { name: "company_name" },
  { name: "email", type: "email", isRequired: true },
  { name: "first_name" },
  { name: "last_name" },
  { name: "microsoft_email", type: "email", hasHint: true },
  { name: "phone", type: "tel" },
] as const
const ADDRESS = [
  { name: "city" },
  { name: "address_1" },
  { name: "address_2" },
  { name: "postal_code" },
  { name: "province" },
] as const

type Line = {
  name: keyof AccountValues
  type?: "email" | "tel"
  isRequired?: boolean
  hasHint?: boolean
}

/** Who an account is and where: what can be filled in for a new one and changed later. */
export function AccountFields({ countryHint }: { countryHint?: string }) {
  const { t } = useWording()
  const toField = ({ name, type, isRequired, hasHint }: Line) => (
    <TextField<AccountValues>
      key={name}
      name={name}
      type={type}
      isOptional={!isRequired}
      label={t(`accounts.fields.${name}`)}
      hint={hasHint ? t(`accounts.fields.${name}Hint`) : undefined}
    />
  )

  return (
    <>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {PARTY.map(toField)}
      </div>
      <div className="flex flex-col gap-y-4">
        <Heading level="h2">{t("accounts.form.address")}</Heading>
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <CountryField hint={countryHint} />
          {ADDRESS.map(toField)}
        </div>
      </div>
    </>
  )
}
