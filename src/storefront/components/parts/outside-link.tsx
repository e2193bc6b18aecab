"use client"

import type { ReactNode } from "react"
import { safeLink } from "../../lib/safe-link"

type Props = { href: string | null; className: string; children: ReactNode }

/** A link to somebody else's page, which does not learn where it stood. */
export function OutsideLink({ href, className, children }: Props) {
  const address = safeLink(href)

  return address ? (
    <a
      className={className}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
    >
      {children}
    </a>
  ) : null
}
