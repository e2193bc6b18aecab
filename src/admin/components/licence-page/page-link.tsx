import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type Props = { to: string; children: ReactNode }

/** A link to another page of the dashboard. */
export function PageLink({ to, children }: Props) {
  return (
    <Link
      to={to}
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"
    >
      {children}
    </Link>
  )
}
