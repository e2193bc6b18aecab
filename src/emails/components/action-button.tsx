import { Button } from "react-email"
import { colours } from "./theme"

type ActionButtonProps = {
  href: string
  /** `secondary` for what the reader does after the main action. */
  rank?: "secondary"
  children: string
}

/** A link to act on. In plain text: its label, then the address on its own line. */
export function ActionButton({ href, rank, children }: ActionButtonProps) {
  return (
    <Button
      className={rank ? `button ${rank}` : "button"}
      href={href}
      style={rank === "secondary" ? secondaryStyle : primaryStyle}
    >
      {children}
    </Button>
  )
}

const baseStyle = {
  margin: "12px 12px 0 0",
  fontSize: "16px",
  fontWeight: 600,
  padding: "13px 26px",
  borderRadius: "5px",
  border: `1px solid ${colours.accent}`,
}

const primaryStyle = {
  ...baseStyle,
  color: colours.onAccent,
  backgroundColor: colours.accent,
}

const secondaryStyle = {
  ...baseStyle,
  color: colours.accent,
  backgroundColor: colours.card,
}
