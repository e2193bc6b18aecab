"use client"

import { type Ref, useEffect, useRef, useState } from "react"
import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import type { Cancelling } from "../../hooks/use-cancelling"
import { useFormat } from "../../hooks/use-format"
import type { CancellationView } from "../../lib/cancellation-view"
import { reasonOfRefusal } from "../../lib/reason-of-refusal"
import { ErrorNote } from "../parts/error-note"
import { CancelForm } from "./cancel-form"

type Props = {
  licence: EsdAssetResponse
  view: Extract<CancellationView, { kind: "possible" | "impossible" }>
  cancelling: Cancelling
  /** For the keyboard, when the form goes. */
  title: Ref<HTMLHeadingElement>
}

/** Whether a licence can be cancelled, until when, why not; and the way to ask for it. */
export function CancelLicence({ licence, view, cancelling, title }: Props) {
  const { words } = useEsd()
  const texts = words.cancellation
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const [isClosed, setClosed] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (isClosed) {
      button.current?.focus()
    }
  }, [isClosed])

  return (
    <div className="esd-cancel" data-esd-possible={view.kind === "possible"}>
      <h3 ref={title} tabIndex={-1} className="esd-subheading">
        {texts.title}
      </h3>
      {view.kind === "impossible" ? (
        <p className="esd-cancel-text">
          {texts.impossible} {reasonOfRefusal(view.reason, words)}
        </p>
      ) : (
        <>
          <p className="esd-cancel-text">
            {texts.possible(view.until && format.dateTime(view.until))}
          </p>
          {isOpen ? (
            <CancelForm
              licence={licence}
              cancelling={cancelling}
              onClose={() => {
                setOpen(false)
                setClosed(true)
              }}
            />
          ) : (
            <button
              ref={button}
              type="button"
              className="esd-button esd-ask"
              aria-expanded={false}
              onClick={() => {
                setOpen(true)
                setClosed(false)
              }}
            >
              {texts.ask}
            </button>
          )}
        </>
      )}
      <ErrorNote error={cancelling.error} />
    </div>
  )
}
