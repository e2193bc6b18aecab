import { Container, Heading } from "@medusajs/ui"
import { type ReactNode, useId } from "react"

type Props = {
  title: string
  /** Buttons beside the title. */
  actions?: ReactNode
  children: ReactNode
}

/** A section of a page in the form of the dashboard's own. */
export function PageSection({ title, actions, children }: Props) {
  const id = useId()

  return (
    <Container role="region" aria-labelledby={id} className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2" id={id}>
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </Container>
  )
}
