import { type ReactNode, useEffect, useRef } from "react"
import { useLocation } from "react-router-dom"
import { useWords } from "../i18n/language"

type Props = {
  title: string
  /** Above the title, e.g. a way back. */
  above?: ReactNode
  /** Beside the title. */
  intro?: ReactNode
  children?: ReactNode
}

/** Nobody came from another page yet. */
let isFirst = true

/** A page with its title, which gets the focus when somebody comes from another page. */
export function Page({ title, above, intro, children }: Props) {
  const { shop } = useWords()
  const { pathname } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${title} – ${shop}`
  }, [title, shop])

  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true })
    isFirst = false
  }, [pathname])

  return (
    <div className="page">
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {intro && <p className="page-intro">{intro}</p>}
      {children}
    </div>
  )
}
