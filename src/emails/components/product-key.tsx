import { Section, Text } from "react-email"
import { colours, fonts } from "./theme"

type ProductKeyProps = { label: string; productKey: string }

/**
 * The product key, large, in a font that tells 0 from O, and selected as a
 * whole with one click. In plain text it stands alone on its line.
 */
export function ProductKey({ label, productKey }: ProductKeyProps) {
  return (
    <Section className="key" style={boxStyle} tdClassName="key-content">
      <Text className="muted" style={labelStyle}>
        {label}
      </Text>
      <Text className="text key-text" style={keyStyle}>
        {productKey}
      </Text>
    </Section>
  )
}

const boxStyle = {
  margin: "0 0 12px",
  padding: "20px 24px",
  textAlign: "center" as const,
  backgroundColor: colours.key,
  border: `1px solid ${colours.keyBorder}`,
  borderRadius: "6px",
}

const labelStyle = {
  margin: "0 0 6px",
  fontSize: "13px",
  lineHeight: "18px",
  color: colours.muted,
}

const keyStyle = {
  margin: 0,
  fontFamily: fonts.key,
  fontSize: "23px",
  lineHeight: "32px",
  fontWeight: 600,
  letterSpacing: "0.5px",
  color: colours.text,
  userSelect: "all" as const,
  WebkitUserSelect: "all" as const,
}
