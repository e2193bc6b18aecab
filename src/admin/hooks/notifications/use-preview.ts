import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminEsdNotificationPreviewResponse,
  EsdNotificationChanges,
  EsdNotificationLanguage,
} from "../../../types"
import { post } from "../../lib/api/post"
import { queryKeys } from "../../lib/api/query-keys"
import type { ServerError } from "../../lib/api/server-error"

type Preview = AdminEsdNotificationPreviewResponse["esd_notification_preview"]

/** An e-mail with made-up content, as words that are not stored would have it. */
export function usePreview(
  event: string,
  locale: EsdNotificationLanguage,
  texts: EsdNotificationChanges["texts"],
  isWanted: boolean
) {
  const body = { locale, ...(texts && { texts }) }

  return useQuery<Preview, ServerError>({
    queryKey: queryKeys.notificationPreview(event, body),
    queryFn: async () => {
      const { esd_notification_preview } =
        await post<AdminEsdNotificationPreviewResponse>(
          `/admin/esd/notifications/${event}/preview`,
          body
        )

      return esd_notification_preview
    },
    enabled: isWanted,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  })
}
