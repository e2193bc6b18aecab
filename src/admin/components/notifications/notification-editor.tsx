import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { FormProvider } from "react-hook-form"
import type {
  EsdNotificationLanguage,
  EsdNotificationResponse,
} from "../../../types"
import { useNotificationForm } from "../../hooks/notifications/use-notification-form"
import { useLeaveGuard } from "../../hooks/use-leave-guard"
import { useWhyNotAllowed } from "../../hooks/permissions/use-why-not-allowed"
import { useWording } from "../../hooks/use-wording"
import { languageOfField } from "../../lib/notifications/language-of-field"
import { notificationName } from "../../lib/notifications/notification-name"
import { ReasonedButton } from "../licence-page/reasoned-button"
import { FormError } from "../states/form-error"
import { PreviewSection } from "./preview-section"
import { SendingFields } from "./sending-fields"
import { TextTabs } from "./text-tabs"

type Props = { notification: EsdNotificationResponse }

/** The settings of an e-mail beside its preview, which follows what is typed. */
export function NotificationEditor({ notification }: Props) {
  const { t, formatDate } = useWording()
  const { event, updated_at } = notification
  const [language, setLanguage] = useState<EsdNotificationLanguage>("en")
  const { form, submit, isPending, isDirty, dirtyFields } = useNotificationForm(
    notification,
    (fields) => {
      const languages = fields.map(languageOfField)

      if (fields.length && !languages.includes(language)) {
        setLanguage(languages.find(Boolean) ?? language)
      }
    }
  )
  const notAllowed = useWhyNotAllowed("configure")
  useLeaveGuard(isDirty)

  return (
    <FormProvider {...form}>
      <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
        <form noValidate onSubmit={submit} className="w-full min-w-0">
          <Container className="divide-y p-0">
            <div className="flex items-center justify-between gap-x-4 px-6 py-4">
              <div className="min-w-0">
                <Heading>{notificationName(event, t)}</Heading>
                <Text size="small" className="text-ui-fg-subtle">
                  {t(`notifications.events.${event}.hint`, {
                    defaultValue: "",
                  })}{" "}
                  {updated_at &&
                    t("notifications.changedAt", {
                      date: formatDate(updated_at),
                    })}
                </Text>
              </div>
              <div className="shrink-0">
                <ReasonedButton reason={notAllowed}>
                  {(control) => (
                    <Button
                      {...control}
                      type="submit"
                      size="small"
                      isLoading={isPending}
                      disabled={!isDirty && !notAllowed}
                    >
                      {t("accounts.actions.save")}
                    </Button>
                  )}
                </ReasonedButton>
              </div>
            </div>
            <div className="flex flex-col gap-y-6 px-6 py-4">
              <FormError message={form.formState.errors.root?.message} />
              <SendingFields notification={notification} />
            </div>
            <TextTabs
              notification={notification}
              language={language}
              onLanguage={setLanguage}
            />
          </Container>
        </form>
        <PreviewSection
          event={event}
          language={language}
          notification={notification}
          changed={dirtyFields}
        />
      </div>
    </FormProvider>
  )
}
