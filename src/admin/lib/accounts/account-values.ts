import type { EsdAccountResponse } from "../../../types"
import type { AccountCustomer, AccountRole } from "./account"

/** What stands in the form of an account; blank fields are empty texts. */
export type AccountValues = {
  connection_id: string
  role: AccountRole
  customer_id: string
  reseller_account_id: string
  company_name: string
  first_name: string
  last_name: string
  email: string
  microsoft_email: string
  phone: string
  country: string
  address_1: string
  address_2: string
  city: string
  province: string
  postal_code: string
}

/** The fields that are an account's address, without its country. */
export const ADDRESS_FIELDS = [
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
] as const

/** A form in which nothing is filled in. */
export const BLANK_ACCOUNT: AccountValues = {
  connection_id: "",
  role: "user",
  customer_id: "",
  reseller_account_id: "",
  company_name: "",
  first_name: "",
  last_name: "",
  email: "",
  microsoft_email: "",
  phone: "",
  country: "",
  address_1: "",
  address_2: "",
  city: "",
  province: "",
  postal_code: "",
}

/**
 * What the form of an existing account starts with. A Microsoft e-mail that is
 * the contact e-mail is blank, because it goes where that one goes.
 */
export function valuesOfAccount(account: EsdAccountResponse): AccountValues {
  const { address } = account

  return {
    ...BLANK_ACCOUNT,
    connection_id: account.connection_id,
    role: account.role,
    customer_id: account.customer_id ?? "",
    reseller_account_id: account.reseller?.id ?? "",
    company_name: account.company_name ?? "",
    first_name: account.first_name ?? "",
    last_name: account.last_name ?? "",
    email: account.email,
    microsoft_email:
      account.microsoft_email === account.email
        ? ""
        : (account.microsoft_email ?? ""),
    phone: account.phone ?? "",
    country: account.country,
    address_1: address?.address_1 ?? "",
    address_2: address?.address_2 ?? "",
    city: address?.city ?? "",
    province: address?.province ?? "",
    postal_code: address?.postal_code ?? "",
  }
}

/** The fields that a customer's own data fill in. */
export type CustomerValues = Pick<
  AccountValues,
  "company_name" | "first_name" | "last_name" | "email" | "phone"
>

/** What a customer's own data fill in. */
export function valuesOfCustomer(customer: AccountCustomer): CustomerValues {
  return {
    company_name: customer.company_name ?? "",
    first_name: customer.first_name ?? "",
    last_name: customer.last_name ?? "",
    email: customer.email,
    phone: customer.phone ?? "",
  }
}
