"use client"

import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import { useAction } from "../../hooks/use-action"
import { saveBlob } from "../../lib/save-blob"
import { ErrorNote } from "../parts/error-note"

type Props = { licence: EsdAssetResponse; creditNoteId: string }

/** The credit note of a cancelled licence, to be downloaded. */
export function CreditNote({ licence, creditNoteId }: Props) {
  const { client, words } = useEsd()
  const texts = words.cancellation
  const { run, isRunning, error } = useAction((signal) =>
    client.invoices.pdf(creditNoteId, { signal })
  )

  const download = async () => {
    const document = await run()

    if (document) {
      saveBlob(
        document,
        `${texts.creditNoteFile(licence.order_display_id)}.pdf`
      )
    }
  }

  return (
    <>
      <button
        type="button"
        className="esd-button esd-pdf"
        aria-disabled={isRunning}
        onClick={() => void download()}
      >
        {isRunning ? words.invoices.downloading : texts.creditNote}
      </button>
      <ErrorNote error={error} />
    </>
  )
}
