import type { AccountCustomer } from "./account"
import {
  type AccountValues,
  type CustomerValues,
  valuesOfCustomer,
} from "./account-values"

const NOBODY: CustomerValues = {
  company_name: "",
  first_name: "",
  last_name: "",
  email: "",
  phone: "",
}

/**
 * What a chosen customer, or none, changes in the form: fields that are blank,
 * and those that still say what the customer chosen before filled in. What
 * somebody typed stays.
 */
export function fillIn(
  values: AccountValues,
  customer: AccountCustomer | null,
  before: AccountCustomer | null
): Partial<CustomerValues> {
  const filled = before ? valuesOfCustomer(before) : NOBODY
  const next = customer ? valuesOfCustomer(customer) : NOBODY

  return Object.fromEntries(
    Object.entries(next).filter(([name, value]) => {
      const field = name as keyof CustomerValues
      const stands = values[field]

      return stands !== value && (!stands || stands === filled[field])
    })
  )
}
