import {
  LicenceDetail,
  useLicence,
} from "medusa-plugin-microsoft-esd/storefront"
import { Link, useParams } from "react-router-dom"
import { useWords } from "../i18n/language"
import { NotFoundPage } from "../parts/not-found-page"
import { Page } from "../parts/page"
import { statusOf } from "../shop/describe-error"

/** One licence; for who did not buy it there is none. */
export function LicencePage() {
  const { account } = useWords()
  const { id = "" } = useParams()
  const { licence, error } = useLicence(id, { live: false })

  if (statusOf(error) === 404) return <NotFoundPage />

  return (
    <Page
      title={licence?.product_title ?? account.licence}
      above={
        <p className="way">
          <Link to="/account/licences">{account.backToLicences}</Link>
        </p>
      }
    >
      <div className="panel">
        <LicenceDetail key={id} licenceId={id} heading={null} />
      </div>
    </Page>
  )
}
