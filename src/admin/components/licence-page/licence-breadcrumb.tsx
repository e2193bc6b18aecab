import { useLicenceDetail } from "../../hooks/use-licence-detail"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"

/** Which licence a page is about, in the trail of pages. */
export function LicenceBreadcrumb({ licenceId }: { licenceId: string }) {
  const { t } = useWording()
  const { data } = useLicenceDetail(licenceId)

  return (
    <>
      {data
        ? t("licencePage.breadcrumb", {
            ...licenceNumber(data),
            order: data.order_display_id,
          })
        : t("licencePage.licence")}
    </>
  )
}
