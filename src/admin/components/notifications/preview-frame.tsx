import { Text } from "@medusajs/ui"
import type {
  AdminEsdNotificationPreviewResponse,
  EsdNotificationLanguage,
} from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { framedHtml } from "../../lib/notifications/framed-html"
import type { PreviewKind } from "../../lib/notifications/preview-kinds"

type Props = {
  preview: AdminEsdNotificationPreviewResponse["esd_notification_preview"]
  kind: PreviewKind
  language: EsdNotificationLanguage
  /** Whether a newer one is on its way. */
  isOld: boolean
}

const HEIGHT_PX = 640
const PHONE_PX = 375

/** Subject and content of an e-mail. The content stands in a frame that may do nothing: no scripts, no links, no forms. */
export function PreviewFrame({ preview, kind, language, isOld }: Props) {
  const { t } = useWording()

  return (
    <div className="flex flex-col gap-y-3" aria-busy={isOld}>
      <Text size="small" lang={language} className="break-words">
        <span className="text-ui-fg-subtle">
          {t("notifications.preview.subject")}
        </span>{" "}
        <span className="txt-compact-small-plus">{preview.subject}</span>
      </Text>
      {kind === "text" ? (
        <pre
          lang={language}
          tabIndex={0}
          aria-label={t("notifications.preview.frame")}
          className="txt-compact-small bg-ui-bg-component border-ui-border-base overflow-auto whitespace-pre-wrap break-words rounded-md border px-4 py-3 font-mono"
          style={{ maxHeight: HEIGHT_PX }}
        >
          {preview.text}
        </pre>
      ) : (
        <iframe
          sandbox=""
          srcDoc={framedHtml(preview.html)}
          title={t("notifications.preview.frame")}
          className="border-ui-border-base mx-auto w-full rounded-md border"
          style={{
            height: HEIGHT_PX,
            ...(kind === "phone" && { maxWidth: PHONE_PX }),
          }}
        />
      )}
    </div>
  )
}
