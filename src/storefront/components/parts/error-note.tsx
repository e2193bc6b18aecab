"use client"

import { useEsd } from "../../hooks/esd-provider"
import { describeError } from "../../lib/describe-error"

type Props = {
  error: unknown
  /** Instead of the usual words for it. */
  text?: string
  /** Offers to try again. */
  onRetry?: () => void
}

/** What went wrong, said at once. */
export function ErrorNote({ error, text, onRetry }: Props) {
  const { words } = useEsd()

  return (
    <div role="alert" className="esd-error">
      {Boolean(error) && (
        <>
          <p className="esd-error-text">
            {text ?? describeError(error, words)}
          </p>
          {onRetry && (
            <button type="button" className="esd-button" onClick={onRetry}>
              {words.common.tryAgain}
            </button>
          )}
        </>
      )}
    </div>
  )
}
