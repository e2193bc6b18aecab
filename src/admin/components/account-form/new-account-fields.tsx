import { useFormContext } from "react-hook-form"
import type { AccountCustomer } from "../../lib/accounts/account"
import {
  type AccountValues,
  valuesOfCustomer,
} from "../../lib/accounts/account-values"
import { ConnectionField } from "../fields/connection-field"
import { CustomerField } from "../fields/customer-field"
import { ResellerField } from "../fields/reseller-field"
import { RoleField } from "../fields/role-field"

/** What is decided about an account once: connection, customer, reseller. A chosen customer fills in the blank fields. */
export function NewAccountFields() {
  const { getValues, setValue, watch } = useFormContext<AccountValues>()

  const fillIn = (customer: AccountCustomer) => {
    for (const [name, value] of Object.entries(valuesOfCustomer(customer))) {
      const field = name as keyof ReturnType<typeof valuesOfCustomer>

      if (!getValues(field)) {
        setValue(field, value, { shouldDirty: true })
      }
    }
  }

  return (
    <>
      <RoleField />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <ConnectionField />
        <CustomerField onSelect={fillIn} />
        {watch("role") === "user" && <ResellerField />}
      </div>
    </>
  )
}
