import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminEsdNotificationResponse,
  EsdNotificationChanges,
  EsdNotificationResponse,
} from "../../../types"
import { post } from "../../lib/api/post"
import { queryKeys } from "../../lib/api/query-keys"
import type { ServerError } from "../../lib/api/server-error"

/** Changes how an e-mail is sent. */
export function useSaveNotification(event: string) {
  const queryClient = useQueryClient()

  return useMutation<
    EsdNotificationResponse,
    ServerError,
    EsdNotificationChanges
  >({
    mutationFn: async (changes) => {
      const { esd_notification } = await post<AdminEsdNotificationResponse>(
        `/admin/esd/notifications/${event}`,
        changes
      )

      return esd_notification
    },
    onSuccess: (saved) =>
      queryClient.setQueryData(queryKeys.notification(event), saved),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: queryKeys.notifications }),
  })
}
