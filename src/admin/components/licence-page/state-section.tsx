import { ArrowPath, CloudArrowDown } from "@medusajs/icons"
import { Button, StatusBadge, Text } from "@medusajs/ui"
import type { AdminEsdAssetResponse } from "../../../types"
import { useRunAction } from "../../hooks/licences/use-run-action"
import { useWithheldActions } from "../../hooks/licences/use-withheld-actions"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import { lightsOf } from "../../lib/lights/lights-of"
import { FactRow } from "./fact-row"
import { PageSection } from "./page-section"
import { ReasonedButton } from "./reasoned-button"

type Props = { licence: AdminEsdAssetResponse; invoices: InvoiceHead[] }

/** The lights of a licence, each with what it means, and what brings them forward: another attempt, a question to Microsoft. */
export function StateSection({ licence, invoices }: Props) {
  const wording = useWording()
  const { t } = wording
  const { run, isPending } = useRunAction()
  const unavailable = useWithheldActions(licence)

  return (
    <PageSection
      title={t("details.state")}
      actions={
        <div className="flex flex-wrap items-center justify-end gap-2">
          {!unavailable.retry && (
            <Button
              size="small"
              variant="secondary"
              isLoading={isPending}
              onClick={() => run({ action: "retry", licence })}
            >
              <ArrowPath />
              {t("actions.retry")}
            </Button>
          )}
          <ReasonedButton unavailable={unavailable.refresh}>
            {(control) => (
              <Button
                {...control}
                size="small"
                variant="secondary"
                isLoading={isPending}
                onClick={() => run({ action: "refresh", licence })}
              >
                <CloudArrowDown />
                {t("actions.refresh")}
              </Button>
            )}
          </ReasonedButton>
        </div>
      }
    >
      <dl className="divide-y">
        {lightsOf(licence, invoices, wording).map((light) => (
          <FactRow
            key={light.name}
            name={t(`licencePage.lights.${light.name}`)}
          >
            <StatusBadge color={light.color}>{light.label}</StatusBadge>
            <Text size="small" className="text-ui-fg-muted pt-1">
              {light.hint}
            </Text>
          </FactRow>
        ))}
        <FactRow name={t("licencePage.returnStatus")}>
          {t(`licencePage.returns.${licence.return_status}`)}
        </FactRow>
      </dl>
    </PageSection>
  )
}
