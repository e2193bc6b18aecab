"use client"

import type { Ref } from "react"
import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import type { Cancelling } from "../../hooks/use-cancelling"
import type { CancellationBanner as Banner } from "../../lib/cancellation-banner"
import { ErrorNote } from "../parts/error-note"
import { CreditNote } from "./credit-note"
import { KeyWarning } from "./key-warning"
import { SaidComment } from "./said-comment"

type Props = {
  licence: EsdAssetResponse
  banner: Banner
  cancelling: Cancelling
  /** For the keyboard, when what it was on is gone. */
  title: Ref<HTMLParagraphElement>
}

/** How far the cancelling of a licence is, or how it ended. */
export function CancellationBanner({
  licence,
  banner,
  cancelling,
  title,
}: Props) {
  const { words } = useEsd()
  const texts = words.cancellation
  const { withdraw, isWithdrawing, error } = cancelling

  return (
    <div className="esd-banner" data-esd-banner={banner.kind}>
      <p ref={title} tabIndex={-1} className="esd-banner-title">
        {banner.title}
      </p>
      {banner.text && <p className="esd-banner-text">{banner.text}</p>}
      {(banner.kind === "requested" || banner.kind === "accepted") && (
        <KeyWarning licence={licence} />
      )}
      <SaidComment label={texts.yourComment} comment={banner.ownComment} />
      <SaidComment label={texts.shopsAnswer} comment={banner.shopsComment} />
      {banner.kind === "requested" && (
        <button
          type="button"
          className="esd-button esd-withdraw"
          aria-disabled={isWithdrawing}
          onClick={() => {
            if (!isWithdrawing) {
              void withdraw()
            }
          }}
        >
          {isWithdrawing ? texts.withdrawing : texts.withdraw}
        </button>
      )}
      {banner.creditNoteId && (
        <CreditNote licence={licence} creditNoteId={banner.creditNoteId} />
      )}
      {licence.status !== "active" && <ErrorNote error={error} />}
    </div>
  )
}
