import { useWording } from "../../hooks/use-wording"
import type { LicenceCounts } from "../../lib/licences/count-licences"

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
          <div
            role="progressbar"
            aria-label={t("summary.progress")}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={delivered}
            className="bg-ui-bg-component border-ui-border-base h-1.5 w-full overflow-hidden rounded-full border"
          >
            <div
              className="bg-ui-tag-green-icon h-full rounded-full transition-all"
              style={{ width: `${(delivered / total) * 100}%` }}
            />
          </div>
        </div>
      )}
    </>
  )
}
