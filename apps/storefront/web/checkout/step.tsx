import { type ReactNode, useEffect, useId, useRef } from "react"
import { useWords } from "../i18n/language"

type Props = {
  number: number
  title: string
  isOpen: boolean
  isDone: boolean
  onChange: () => void
  /** Whose step it is; the heading gets the focus when somebody else comes. */
  who?: string
  /** What a step that is done has to say. */
  summary?: string | null
  children: ReactNode
}

/** A step of the checkout. Its heading gets the focus when it opens later. */
export function Step({
  number,
  title,
  isOpen,
  isDone,
  onChange,
  who,
  summary,
  children,
}: Props) {
  const { checkout } = useWords()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)

  useEffect(() => {
    if (isOpen && !isFirst.current) {
      heading.current?.focus({ preventScroll: true })
      heading.current?.scrollIntoView({ block: "nearest" })
    }
    isFirst.current = false
  }, [isOpen, who])

  return (
    <section
      className="panel step"
      aria-labelledby={id}
      data-state={isOpen ? "open" : isDone ? "done" : "later"}
    >
      <div className="step-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          <span className="step-number">{number}</span> {title}
        </h2>
        {isDone && summary && <span className="hint">{summary}</span>}
        {isDone && (
          <button
            type="button"
            className="link"
            aria-label={checkout.changeNamed(title)}
            onClick={onChange}
          >
            {checkout.change}
          </button>
        )}
      </div>
      {isOpen && children}
    </section>
  )
}
