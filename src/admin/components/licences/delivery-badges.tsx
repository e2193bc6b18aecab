import { StatusBadge } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"
import type { LicenceCounts } from "../../lib/licences/count-licences"

/** What an order's licences need, in one or two badges. */
export function DeliveryBadges({ counts }: { counts: LicenceCounts }) {
  const { t } = useWording()
  const { failed, onTheWay, delivered } = counts

  if (failed === 0 && onTheWay === 0) {
    return (
      <StatusBadge color={delivered > 0 ? "green" : "grey"}>
        {t(`summary.states.${delivered > 0 ? "delivered" : "undelivered"}`)}
      </StatusBadge>
    )
  }

  return (
    <>
      {failed > 0 && (
        <StatusBadge color="red" className="text-nowrap">
          {t("summary.states.failed", { count: failed })}
        </StatusBadge>
      )}
      {onTheWay > 0 && (
        <StatusBadge color="blue" className="text-nowrap">
          {t("summary.states.onTheWay", { count: onTheWay })}
        </StatusBadge>
      )}
    </>
  )
}
