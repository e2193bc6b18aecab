import { type UIMatch, useParams } from "react-router-dom"
import { NotificationBreadcrumb } from "../../../../components/notifications/notification-breadcrumb"
import { NotificationPage } from "../../../../components/notifications/notification-page"

/** The page of one e-mail. */
const NotificationRoute = () => {
  const { event = "" } = useParams()

  return <NotificationPage key={event} event={event} />
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <NotificationBreadcrumb event={params.event ?? ""} />
  ),
}

export default NotificationRoute
