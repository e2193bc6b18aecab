import type { ReactNode } from "react"
import { useWords } from "../i18n/language"
import { describeError } from "../shop/describe-error"

type Props = {
  /** What was thrown; nothing is shown without. */
  error?: unknown
  /** Instead of the error's own words. */
  children?: ReactNode
  onRetry?: () => void
}

/** What went wrong, said at once. */
export function Problem({ error, children, onRetry }: Props) {
  const words = useWords()
  const isWrong = Boolean(error) || Boolean(children)

  return (
    <div role="alert" className="problem" hidden={!isWrong}>
      {isWrong && <div>{children ?? describeError(error, words)}</div>}
      {isWrong && onRetry && (
        <button type="button" className="button quiet" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
    </div>
  )
}
