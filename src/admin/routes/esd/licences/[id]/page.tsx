import { type UIMatch, useParams } from "react-router-dom"
import { LicenceBreadcrumb } from "../../../../components/licence-page/licence-breadcrumb"
import { LicencePage } from "../../../../components/licence-page/licence-page"

/** The page of one licence. */
const LicenceRoute = () => {
  const { id = "" } = useParams()

  return <LicencePage key={id} licenceId={id} />
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <LicenceBreadcrumb licenceId={params.id ?? ""} />
  ),
}

export default LicenceRoute
