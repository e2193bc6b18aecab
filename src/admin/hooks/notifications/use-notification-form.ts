import { toast } from "@medusajs/ui"
import { useCallback, useEffect } from "react"
import { type FieldErrors, type Resolver, useForm } from "react-hook-form"
import type { EsdNotificationResponse } from "../../../types"
import { fieldOfRefusal } from "../../lib/notifications/field-of-refusal"
import { notificationChanges } from "../../lib/notifications/notification-changes"
import { notificationFaults } from "../../lib/notifications/notification-faults"
import {
  type NotificationValues,
  valuesOfNotification,
} from "../../lib/notifications/notification-values"
import { useWording } from "../use-wording"
import { useSaveNotification } from "./use-save-notification"

/** The form of an e-mail's settings, and how it is saved. */
export function useNotificationForm(
  notification: EsdNotificationResponse,
  onRefused: (fields: string[]) => void
) {
  const { t } = useWording()
  const { mutate, isPending } = useSaveNotification(notification.event)
  const resolver: Resolver<NotificationValues> = useCallback(
    (values) => {
      const faults = Object.entries(notificationFaults(values, notification))
      const errors = faults.map(([field, { fault, values: replace }]) => [
        field,
        {
          type: "fault",
          message: t(`notifications.faults.${fault}`, { replace }),
        },
      ])

      return faults.length
        ? {
            values: {},
            errors: Object.fromEntries(
              errors
            ) as FieldErrors<NotificationValues>,
          }
        : { values, errors: {} }
    },
    [notification, t]
  )
  const form = useForm<NotificationValues>({
    defaultValues: valuesOfNotification(notification),
    resolver,
  })

  // read while rendering, or else they are not kept up to date
  const { dirtyFields, isDirty } = form.formState

  // what somebody else saved meanwhile shows where nothing was filled in
  useEffect(() => {
    if (!isDirty) {
      form.reset(valuesOfNotification(notification))
    }
  }, [form, notification])

  const submit = form.handleSubmit(
    (values) =>
      mutate(notificationChanges(values, dirtyFields), {
        onSuccess: (saved) => {
          form.reset(valuesOfNotification(saved))
          toast.success(t("notifications.saved"))
        },
        onError: ({ message, code }) => {
          const { field, text } = fieldOfRefusal(message)

          onRefused(field ? [field] : [])
          form.setError(field ?? "root", {
            type: "server",
            message: t(`notifications.refusals.${code ?? ""}`, {
              defaultValue: text,
            }),
          })
        },
      }),
    (errors) => onRefused(Object.keys(errors))
  )

  return { form, submit, isPending, isDirty, dirtyFields }
}
