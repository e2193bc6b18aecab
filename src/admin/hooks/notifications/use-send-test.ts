import { useMutation } from "@tanstack/react-query"
import type {
  EsdNotificationChanges,
  EsdNotificationLanguage,
} from "../../../types"
import { post } from "../../lib/api/post"
import type { ServerError } from "../../lib/api/server-error"

/** What is sent to whom, in words that need not be stored. */
export type TestMail = {
  to: string
  locale: EsdNotificationLanguage
  texts?: EsdNotificationChanges["texts"]
}

/** Sends an e-mail with made-up content; ends once the mail server took it. */
export function useSendTest(event: string) {
  return useMutation<unknown, ServerError, TestMail>({
    mutationFn: (mail) =>
      post(`/admin/esd/notifications/${event}/test-email`, mail),
  })
}
