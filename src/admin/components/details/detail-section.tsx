import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A part of the details with its title. */
export function DetailSection({
  title,
  children,
}: {
  title: string
  children: ReactNode
}) {
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h3">{title}</Heading>
      {children}
    </section>
  )
}
