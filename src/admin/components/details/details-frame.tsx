import type { FetchError } from "@medusajs/js-sdk"
import { Button, Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { EsdLedgerEntryResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { LedgerHistory } from "../history/ledger-history"
import { DetailSection } from "./detail-section"

type Props = {
  title: string
  description: string
  state: ReactNode
  facts: ReactNode
  /** Absent while the history is being read. */
  ledger?: EsdLedgerEntryResponse[]
  error: FetchError | null
  /** What gets the focus back. */
  opener: HTMLElement | null
  onClose: () => void
}

/** A drawer with all there is to know about a thing: its state, its data, its history. */
export function DetailsFrame({ opener, onClose, ...props }: Props) {
  const { t } = useWording()

  return (
    <Drawer open onOpenChange={onClose}>
      <Drawer.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener?.focus()
        }}
      >
        <Drawer.Header>
          <Drawer.Title>{props.title}</Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {props.description}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <DetailSection title={t("details.state")}>
            {props.state}
          </DetailSection>
          <DetailSection title={t("details.facts")}>
            {props.facts}
          </DetailSection>
          <DetailSection title={t("details.history")}>
            <LedgerHistory entries={props.ledger} error={props.error} />
          </DetailSection>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("details.close")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
