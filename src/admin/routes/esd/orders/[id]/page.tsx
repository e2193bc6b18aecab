import { type UIMatch, useParams } from "react-router-dom"
import { DraftBreadcrumb } from "../../../../components/draft-order/draft-breadcrumb"
import { DraftPage } from "../../../../components/draft-order/draft-page"

/** The page of a draft order with licences. */
const DraftOrderRoute = () => {
  const { id = "" } = useParams()

  return <DraftPage key={id} orderId={id} />
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <DraftBreadcrumb orderId={params.id ?? ""} />
  ),
}

export default DraftOrderRoute
