import type { EndCustomerToCreate } from "../accounts/steps/prepare-end-customer"

/** For whom licences of a line are. A line may stand in several of these. */
export type ServiceDetailsItem = {
  line_item_id: string
  for_resale: boolean
  /** An end customer of the reseller … */
  end_customer_id?: string | null
  /** … or one to create. */
  end_customer?: EndCustomerToCreate | null
  delivery_email?: string | null
  /** All of the line when it stands here once. */
  quantity?: number | null
}
