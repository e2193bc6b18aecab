import type { ReactNode } from "react"
import { Text } from "react-email"
import { colours } from "./theme"

type ParagraphProps = {
  /** `muted` for what only some readers need. */
  tone?: "muted"
  children: ReactNode
}

/** A paragraph of running text. */
export function Paragraph({ tone, children }: ParagraphProps) {
  return (
    <Text
      className={tone ?? "text"}
      style={tone === "muted" ? mutedStyle : textStyle}
    >
      {children}
    </Text>
  )
}

/** Running text. */
export const textStyle = {
  margin: "0 0 16px",
  fontSize: "16px",
  lineHeight: "25px",
  color: colours.text,
}

const mutedStyle = {
  margin: "0 0 12px",
  fontSize: "13px",
  lineHeight: "20px",
  color: colours.muted,
}
