import { useRef } from "react"
import { useFormContext } from "react-hook-form"
import { useConnections } from "../../hooks/accounts/use-connections"
import type { AccountCustomer } from "../../lib/accounts/account"
import type {
  AccountValues,
  CustomerValues,
} from "../../lib/accounts/account-values"
import { fillIn } from "../../lib/accounts/fill-in"
import { ConnectionField } from "../fields/connection-field"
import { CustomerField } from "../fields/customer-field"
import { ResellerField } from "../fields/reseller-field"
import { RoleField } from "../fields/role-field"

/** What is decided about an account once: connection, customer, reseller. A chosen customer's data are filled in. */
export function NewAccountFields() {
  const { getValues, setValue, watch } = useFormContext<AccountValues>()
  const { connections } = useConnections()
  const customerBefore = useRef<AccountCustomer | null>(null)

  const fillInFrom = (customer: AccountCustomer | null) => {
    const changes = fillIn(getValues(), customer, customerBefore.current)

    customerBefore.current = customer

    for (const [name, value] of Object.entries(changes)) {
      setValue(name as keyof CustomerValues, value, {
        shouldDirty: true,
        shouldValidate: Boolean(value),
      })
    }
  }
  // who belongs to one role or connection belongs to no other
  const forgetReseller = () =>
    setValue("reseller_account_id", "", { shouldDirty: true })

  return (
    <>
      <RoleField onChange={forgetReseller} />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <ConnectionField onChange={forgetReseller} />
        <CustomerField onSelect={fillInFrom} />
        {watch("role") === "user" && (
          <ResellerField
            connectionId={watch("connection_id") || connections[0]?.id}
          />
        )}
      </div>
    </>
  )
}
