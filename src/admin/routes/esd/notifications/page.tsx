import { defineRouteConfig } from "@medusajs/admin-sdk"
import { NotificationList } from "../../../components/notifications/notification-list"
import { Translated } from "../../../components/states/translated"

/** The page of all e-mails that the shop sends about licences. */
const NotificationsRoute = () => <NotificationList />

export const config = defineRouteConfig({
  label: "menu.notifications",
  translationNs: "microsoft-esd",
  rank: 50,
})

export const handle = {
  breadcrumb: () => <Translated text="menu.notifications" />,
}

export default NotificationsRoute
