import type { AdminEsdAssetResponse } from "../../../types"
import { useConnections } from "../../hooks/accounts/use-connections"
import { useWording } from "../../hooks/use-wording"
import { CopyableText } from "../accounts/copyable-text"
import { FactRow } from "./fact-row"
import { PageSection } from "./page-section"

/** By what Microsoft and the shop know a licence, and how it came to be. */
export function MicrosoftSection({
  licence,
}: {
  licence: AdminEsdAssetResponse
}) {
  const { t, formatDate, formatNumber } = useWording()
  const { connections } = useConnections()
  const { id, connection_id, vendor_order_id, synchronized_at } = licence
  const connection = connections.find((one) => one.id === connection_id)

  return (
    <PageSection title={t("licencePage.records")}>
      <dl className="divide-y">
        <FactRow name={t("details.fact.connection")}>
          {connection?.system_name ?? connection_id}
        </FactRow>
        <FactRow name={t("details.fact.vendorOrder")}>
          {vendor_order_id && (
            <CopyableText
              text={vendor_order_id}
              copyLabel={t("licencePage.copyVendorOrder")}
            />
          )}
        </FactRow>
        <FactRow name={t("licencePage.keyReceived")}>
          {synchronized_at && formatDate(synchronized_at)}
        </FactRow>
        <FactRow name={t("licencePage.attempts")}>
          {t("licencePage.attemptCounts", {
            purchases: formatNumber(licence.sync_attempts),
            mails: formatNumber(licence.email_attempts),
          })}
        </FactRow>
        <FactRow name={t("details.fact.licence")}>
          <CopyableText text={id} copyLabel={t("licencePage.copyLicence")} />
        </FactRow>
      </dl>
    </PageSection>
  )
}
