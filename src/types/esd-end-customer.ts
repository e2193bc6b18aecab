import type { EsdAccountAddress } from "./esd-account"

/** An end customer as the reseller sees it who serves it. */
export type EsdEndCustomerResponse = {
  id: string
  email: string
  company_name: string | null
  first_name: string | null
  last_name: string | null
  phone: string | null
  /** ISO 3166-1 alpha-2, capitals. */
  country: string
  address: EsdAccountAddress | null
  sync_status: "unsynchronized" | "synchronized" | "failed"
  created_at: string
}
