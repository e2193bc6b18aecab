import { Button, Select, Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useFormContext } from "react-hook-form"
import type {
  EsdNotificationLanguage,
  EsdNotificationResponse,
} from "../../../types"
import { usePreview } from "../../hooks/notifications/use-preview"
import { useWhyNotAllowed } from "../../hooks/permissions/use-why-not-allowed"
import { useDebounced } from "../../hooks/use-debounced"
import { useWording } from "../../hooks/use-wording"
import {
  type ChangedFields,
  textChanges,
} from "../../lib/notifications/notification-changes"
import { notificationFaults } from "../../lib/notifications/notification-faults"
import type { NotificationValues } from "../../lib/notifications/notification-values"
import {
  PREVIEW_KINDS,
  type PreviewKind,
} from "../../lib/notifications/preview-kinds"
import { PageSection } from "../licence-page/page-section"
import { ReasonedButton } from "../licence-page/reasoned-button"
import { PreviewFrame } from "./preview-frame"
import { TestMailDialog } from "./test-mail-dialog"

type Props = {
  event: string
  language: EsdNotificationLanguage
  notification: EsdNotificationResponse
  changed: ChangedFields
}

/** The e-mail as what is filled in would have it, with made-up content; and a way to send that. */
export function PreviewSection({
  event,
  language,
  notification,
  changed,
}: Props) {
  const { t } = useWording()
  const [kind, setKind] = useState<PreviewKind>("html")
  const notAllowed = useWhyNotAllowed("configure")
  const [isSending, setIsSending] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { watch } = useFormContext<NotificationValues>()
  const values = watch()
  const faults = notificationFaults({ ...values, to: "", cc: "" }, notification)
  const isRight = Object.keys(faults).length === 0
  const texts = textChanges(values, changed)
  const settled = JSON.parse(useDebounced(JSON.stringify(texts ?? null))) as
    typeof texts | null
  const { data, error, isPlaceholderData } = usePreview(
    event,
    language,
    settled ?? undefined,
    isRight
  )

  return (
    <div className="w-full min-w-0">
      <PageSection
        title={t("notifications.preview.title")}
        actions={
          <div className="flex flex-wrap items-center justify-end gap-2">
            <Select
              size="small"
              value={kind}
              onValueChange={(value) => setKind(value as PreviewKind)}
            >
              <Select.Trigger
                aria-label={t("notifications.preview.kind")}
                style={{ width: "auto" }}
              >
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {PREVIEW_KINDS.map((name) => (
                  <Select.Item key={name} value={name}>
                    {t(`notifications.preview.kinds.${name}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
            <ReasonedButton reason={notAllowed}>
              {(control) => (
                <Button
                  {...control}
                  ref={opener}
                  size="small"
                  variant="secondary"
                  disabled={!isRight}
                  onClick={() => setIsSending(true)}
                >
                  {t("notifications.test.open")}
                </Button>
              )}
            </ReasonedButton>
          </div>
        }
      >
        <div className="px-6 py-4">
          <div role="status">
            {(!isRight || error) && (
              <Text size="small" className="text-ui-fg-error pb-4">
                {isRight
                  ? t("notifications.preview.failed", {
                      error: error?.message,
                    })
                  : t("notifications.preview.waits")}
              </Text>
            )}
          </div>
          {data && (
            <PreviewFrame
              preview={data}
              kind={kind}
              language={language}
              isOld={isPlaceholderData}
            />
          )}
        </div>
      </PageSection>
      {isSending && (
        <TestMailDialog
          event={event}
          language={language}
          texts={texts}
          opener={opener.current}
          onClose={() => setIsSending(false)}
        />
      )}
    </div>
  )
}
