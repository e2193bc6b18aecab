import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = {
  first: ReactNode
  /** All of the first line, for its tooltip. */
  title: string
  second?: string | null
}

/** Something in a table with what tells it from others below it; both are cut off where they are long. */
export function TwoLines({ first, title, second }: Props) {
  return (
    <div className="max-w-[200px]">
      <Text
        size="small"
        leading="compact"
        title={title}
        className="text-ui-fg-base truncate"
      >
        {first}
      </Text>
      {second && (
        <Text
          size="xsmall"
          leading="compact"
          title={second}
          className="text-ui-fg-muted truncate pt-0.5"
        >
          {second}
        </Text>
      )}
    </div>
  )
}
