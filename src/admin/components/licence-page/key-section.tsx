import { Envelope, Eye } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { AdminEsdAssetResponse } from "../../../types"
import { useWithheldActions } from "../../hooks/licences/use-withheld-actions"
import { useWording } from "../../hooks/use-wording"
import { MaskedKey } from "../licences/masked-key"
import type { OpenDialog } from "../licences/open-dialog"
import { FactRow } from "./fact-row"
import { PageSection } from "./page-section"
import { ReasonedButton } from "./reasoned-button"

type Props = {
  licence: AdminEsdAssetResponse
  onOpen: (dialog: OpenDialog) => void
}

const ACTIONS = [
  ["reveal", Eye],
  ["resend", Envelope],
] as const

/** The end of the key, and how it is revealed or sent again. Key and activation link themselves are shown for a minute only. */
export function KeySection({ licence, onOpen }: Props) {
  const { t } = useWording()
  const unavailable = useWithheldActions(licence)

  return (
    <PageSection
      title={t("lights.token.name")}
      actions={
        <div className="flex flex-wrap items-center justify-end gap-2">
          {ACTIONS.map(([name, Icon]) => (
            <ReasonedButton key={name} unavailable={unavailable[name]}>
              {(control) => (
                <Button
                  {...control}
                  size="small"
                  variant="secondary"
                  onClick={({ currentTarget }) =>
                    onOpen({ name, licence, opener: currentTarget })
                  }
                >
                  <Icon />
                  {t(`actions.${name}`)}
                </Button>
              )}
            </ReasonedButton>
          ))}
        </div>
      }
    >
      <dl className="divide-y">
        <FactRow name={t("reveal.key")}>
          {licence.display_key && (
            <MaskedKey displayKey={licence.display_key} isWhole />
          )}
        </FactRow>
        <FactRow name={t("reveal.link")}>
          {licence.display_key && t("licencePage.linkWithKey")}
        </FactRow>
        <FactRow name={t("licencePage.download")}>
          {licence.download_link && (
            <a
              href={licence.download_link}
              target="_blank"
              rel="noreferrer"
              className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-all"
            >
              {licence.download_link}
            </a>
          )}
        </FactRow>
      </dl>
    </PageSection>
  )
}
