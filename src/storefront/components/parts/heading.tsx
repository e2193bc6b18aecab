"use client"

import type { ReactNode } from "react"

/** A component's heading, which a page may replace or leave out. */
export type HeadingProps = {
  /** Instead of the usual words; null leaves the heading out. */
  heading?: ReactNode
}

/** The heading of a component. */
export function Heading({
  heading,
  usual,
  id,
}: HeadingProps & { usual: string; id?: string }) {
  return heading === null ? null : (
    <h2 className="esd-heading" id={id}>
      {heading ?? usual}
    </h2>
  )
}
