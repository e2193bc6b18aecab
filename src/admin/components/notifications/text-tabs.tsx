import { Heading, Tabs, Text } from "@medusajs/ui"
import type {
  EsdNotificationLanguage,
  EsdNotificationResponse,
} from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { LANGUAGES } from "../../lib/notifications/notification-values"
import { TextFields } from "./text-fields"

type Props = {
  notification: EsdNotificationResponse
  language: EsdNotificationLanguage
  onLanguage: (language: EsdNotificationLanguage) => void
}

/** What an e-mail says in the shop's own words, a tab for each language. */
export function TextTabs({ notification, language, onLanguage }: Props) {
  const { t } = useWording()

  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <div>
        <Heading level="h2">{t("notifications.texts.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("notifications.texts.hint")}
        </Text>
      </div>
      <Tabs
        value={language}
        onValueChange={(value) => onLanguage(value as EsdNotificationLanguage)}
      >
        <Tabs.List aria-label={t("notifications.texts.languages")}>
          {LANGUAGES.map((code) => (
            <Tabs.Trigger key={code} value={code}>
              {t(`notifications.languages.${code}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {LANGUAGES.map((code) => (
          <Tabs.Content key={code} value={code} className="pt-4">
            <TextFields
              key={code}
              language={code}
              builtIn={notification.built_in_texts[code]}
              variables={notification.variables}
            />
          </Tabs.Content>
        ))}
      </Tabs>
    </div>
  )
}
