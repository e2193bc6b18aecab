import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import type {
  AdminEsdNotificationResponse,
  EsdNotificationResponse,
} from "../../../types"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

const NOT_FOUND = 404

/** How one e-mail is sent. */
export function useNotification(event: string) {
  return useQuery<EsdNotificationResponse, FetchError>({
    queryKey: queryKeys.notification(event),
    queryFn: async () => {
      const { esd_notification } =
        await sdk.client.fetch<AdminEsdNotificationResponse>(
          `/admin/esd/notifications/${encodeURIComponent(event)}`
        )

      return esd_notification
    },
    staleTime: 0,
    retry: (failures, { status }) => failures < 1 && status !== NOT_FOUND,
  })
}
