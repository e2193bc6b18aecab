import { Link, Text } from "react-email"
import { colours } from "./theme"

type AddressFallbackProps = { label: string; href: string }

/**
 * A button's address written out, for readers whose mail program shows no
 * button. Left out of the plain text, where every button shows its address.
 */
export function AddressFallback({ label, href }: AddressFallbackProps) {
  return (
    <Text className="muted" data-skip-in-text="true" style={style}>
      {label}
      <br />
      <Link className="link" href={href} style={linkStyle}>
        {href}
      </Link>
    </Text>
  )
}

const style = {
  margin: "16px 0 0",
  fontSize: "12px",
  lineHeight: "18px",
  color: colours.muted,
}

const linkStyle = {
  color: colours.accent,
  wordBreak: "break-all" as const,
}
