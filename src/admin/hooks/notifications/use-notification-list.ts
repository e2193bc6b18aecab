import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import type {
  AdminEsdNotificationListResponse,
  EsdNotificationResponse,
} from "../../../types"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

/** More than there are kinds of e-mails. */
const ALL = 100

/** How each e-mail is sent. */
export function useNotificationList() {
  return useQuery<EsdNotificationResponse[], FetchError>({
    queryKey: queryKeys.notifications,
    queryFn: async () => {
      const { esd_notifications } =
        await sdk.client.fetch<AdminEsdNotificationListResponse>(
          "/admin/esd/notifications",
          { query: { limit: ALL } }
        )

      return esd_notifications
    },
    staleTime: 0,
    retry: 1,
  })
}
