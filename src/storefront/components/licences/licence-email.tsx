"use client"

import { useState } from "react"
import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import { useFormat } from "../../hooks/use-format"
import { ErrorNote } from "../parts/error-note"

type Props = {
  licence: EsdAssetResponse
  resend: () => Promise<EsdAssetResponse | null>
  isResending: boolean
  resendError: unknown
}

/** What became of the licence's e-mail, and sending it again. */
export function LicenceEmail({
  licence,
  resend,
  isResending,
  resendError,
}: Props) {
  const { words } = useEsd()
  const { emails, detail } = words.licences
  const format = useFormat()
  const [isResent, setResent] = useState(false)
  const { delivery_email: email, email_status, email_sent_at } = licence
  const isCancelled = licence.status === "cancelled"
  const isThere = licence.sync_status === "synchronized"
  const canSend = isThere && licence.status === "active"

  return (
    <div className="esd-licence-email" data-esd-state={email_status}>
      <span className="esd-label">{detail.email}</span> <span>{text()}</span>{" "}
      {canSend && email_status !== "pending" && (
        <button
          type="button"
          className="esd-button esd-resend"
          aria-disabled={isResending}
          onClick={async () => {
            setResent(false)
            setResent((await resend()) !== null)
          }}
        >
          {isResending ? detail.resending : detail.resend}
        </button>
      )}
      <p role="status" className="esd-resent">
        {isResent && detail.resent(email)}
      </p>
      <ErrorNote error={resendError} />
    </div>
  )

  function text(): string {
    if (isCancelled && email_status !== "sent") {
      return emails.suppressed
    }

    switch (email_status) {
      case "sent":
        return email_sent_at
          ? emails.sent(email, format.date(email_sent_at))
          : emails.pending(email)
      case "pending":
        return isThere ? emails.pending(email) : emails.waiting(email)
      case "failed":
        return emails.failed(email)
      case "suppressed":
        return emails.suppressed
    }
  }
}
