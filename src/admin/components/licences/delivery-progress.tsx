import { useWording } from "../../hooks/use-wording"
import type { LicenceCounts } from "../../lib/licences/count-licences"
import { ProgressBar } from "../states/progress-bar"

/** A bar while licences are on their way; screen readers are told each quarter. */
export function DeliveryProgress({ counts }: { counts: LicenceCounts }) {
  const { t } = useWording()
  const { total, delivered, onTheWay } = counts
  const quarters = Math.floor((delivered / total) * 4)
  const said = onTheWay > 0 ? Math.floor((quarters / 4) * total) : delivered

  return (
    <>
      <p className="sr-only" role="status">
        {t("summary.delivered", { delivered: said, total })}
      </p>
      {onTheWay > 0 && (
        <div className="px-6 pb-4">
          <ProgressBar
            label={t("summary.progress")}
            done={delivered}
            total={total}
          />
        </div>
      )}
    </>
  )
}
