import { Prompt, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import type {
  AdminEsdAssetResponse,
  EsdAssetRevealResponse,
} from "../../../types"
import { useSecondsLeft } from "../../hooks/use-seconds-left"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"
import { CopyField } from "./copy-field"

const SHOWN_SECONDS = 60

type Props = {
  licence: AdminEsdAssetResponse
  revealed: EsdAssetRevealResponse
  onHide: () => void
}

/** Key and activation link for a minute. The link cannot be clicked: it redeems the licence. */
export function RevealedLicence({ licence, revealed, onHide }: Props) {
  const { t } = useWording()
  const seconds = useSecondsLeft(SHOWN_SECONDS, onHide)
  const key = useRef<HTMLInputElement>(null)
  useEffect(() => key.current?.focus(), [])

  return (
    <>
      <Prompt.Header>
        <Prompt.Title>{t("reveal.shownTitle")}</Prompt.Title>
        <Prompt.Description className="txt-small">
          {t("reveal.licence", {
            product: licence.product_title,
            ...licenceNumber(licence),
          })}
        </Prompt.Description>
      </Prompt.Header>
      <div className="flex flex-col gap-y-4 px-6 pt-4">
        <CopyField
          ref={key}
          label={t("reveal.key")}
          copyLabel={t("reveal.copyKey")}
          value={revealed.product_key}
        />
        {revealed.activation_link ? (
          <CopyField
            label={t("reveal.link")}
            copyLabel={t("reveal.copyLink")}
            value={revealed.activation_link}
            hint={t("reveal.linkHint")}
          />
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("reveal.noLink")}
          </Text>
        )}
      </div>
      <Prompt.Footer className="justify-between">
        <Text size="small" className="text-ui-fg-subtle" role="timer">
          {t("reveal.hiddenIn", { seconds })}
        </Text>
        <Prompt.Cancel>{t("reveal.hide")}</Prompt.Cancel>
      </Prompt.Footer>
    </>
  )
}
