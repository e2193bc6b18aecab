import type {
  AdminEsdCustomerAccountResponse,
  EsdAccountResponse,
} from "../../../types"

export type AccountRole = EsdAccountResponse["role"]

/** The roles that Microsoft ESD knows. */
export const ACCOUNT_ROLES: readonly AccountRole[] = ["reseller", "user"]

/** A connection to Microsoft ESD as far as staff choose one. */
export type Connection = AdminEsdCustomerAccountResponse["connections"][number]

/** The Medusa customer whom an account may be made for. */
export type AccountCustomer = Omit<
  AdminEsdCustomerAccountResponse["customer"],
  "customer_id"
>
