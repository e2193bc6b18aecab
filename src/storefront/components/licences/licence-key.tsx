"use client"

import { useEffect, useRef, useState } from "react"
import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import type { useReveal } from "../../hooks/use-reveal"
import { hasKey } from "../../lib/licence-state"
import { Announcement } from "../parts/announcement"
import { CopyField } from "../parts/copy-field"
import { ErrorNote } from "../parts/error-note"
import { OutsideLink } from "../parts/outside-link"

type Props = {
  licence: EsdAssetResponse
  revealed: ReturnType<typeof useReveal>
}

/** The key of a licence: masked, or for a minute shown. */
export function LicenceKey({ licence, revealed }: Props) {
  const { words } = useEsd()
  const texts = words.licences.detail
  const { secret, secondsLeft, reveal, hide, isRevealing, error } = revealed
  const [wasShown, setWasShown] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const isShown = secret !== null

  useEffect(() => {
    if (isShown) {
      setWasShown(true)
    } else if (wasShown && document.activeElement === document.body) {
      // the keyboard was on what is gone now
      button.current?.focus()
    }
  }, [wasShown, isShown])

  return (
    <div className="esd-licence-key" data-esd-shown={secret ? "" : undefined}>
      <Announcement
        text={secret ? texts.shown : wasShown ? texts.hidden : ""}
      />
      {secret ? (
        <>
          <CopyField label={texts.key} value={secret.product_key} autoFocus />
          <p className="esd-hint">{texts.keepSafe}</p>
          {secret.activation_link && (
            <>
              <OutsideLink
                className="esd-button esd-activate"
                href={secret.activation_link}
              >
                {texts.activate}
              </OutsideLink>
              <p className="esd-hint">{texts.activateHint}</p>
            </>
          )}
          <button type="button" className="esd-button esd-hide" onClick={hide}>
            {texts.hide}
          </button>{" "}
          <span className="esd-hidden-in" role="timer" aria-live="off">
            {texts.hiddenIn(secondsLeft)}
          </span>
        </>
      ) : (
        <>
          <span className="esd-label">{texts.key}</span>{" "}
          <code className="esd-key">{licence.display_key ?? texts.noKey}</code>{" "}
          {hasKey(licence) && (
            <button
              ref={button}
              type="button"
              className="esd-button esd-reveal"
              aria-disabled={isRevealing}
              onClick={() => void reveal()}
            >
              {isRevealing ? texts.revealing : texts.reveal}
            </button>
          )}
          <ErrorNote error={error} />
        </>
      )}
    </div>
  )
}
