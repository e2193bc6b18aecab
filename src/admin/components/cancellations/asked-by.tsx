import type { AdminEsdCancellationResponse } from "../../../types"
import { useStaffName } from "../../hooks/use-staff-name"
import { useWording } from "../../hooks/use-wording"
import type { KnownCustomers } from "../../lib/licences/bill-to"

type Props = {
  cancellation: Pick<
    AdminEsdCancellationResponse,
    "requested_by_type" | "requested_by_id"
  >
  customers: KnownCustomers
}

/** Who asked for a cancellation: a customer, a member of staff, or the shop with a canceled order. */
export function AskedBy({
  cancellation: { requested_by_type: type, requested_by_id: id },
  customers,
}: Props) {
  const { t } = useWording()
  const staff = useStaffName(type === "user" ? id : null)
  const customer = customers.get(id ?? "")

  switch (type) {
    case "system":
      return <>{t("cancellations.by.system")}</>
    case "user":
      return <>{staff || t("cancellations.by.user")}</>
    case "customer":
      return <>{customer?.name ?? t("cancellations.by.customer")}</>
  }
}
