import { Fragment } from "react"
import { quoted } from "../rendering/quoted"
import { Paragraph } from "./paragraph"
import { colours } from "./theme"

type QuotationProps = { label: string; text?: string | null }

/** What a person wrote, as text and marked as theirs; nothing where they wrote nothing. */
export function Quotation({ label, text }: QuotationProps) {
  if (!text?.trim()) {
    return null
  }

  return (
    <>
      <Paragraph>{label}</Paragraph>
      <blockquote className="text rule" style={quotationStyle}>
        {quoted(text).map((line, position) => (
          <Fragment key={position}>
            {position > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </blockquote>
    </>
  )
}

const quotationStyle = {
  margin: "0 0 16px",
  padding: "4px 0 4px 16px",
  fontSize: "16px",
  lineHeight: "25px",
  color: colours.text,
  borderLeft: `3px solid ${colours.border}`,
  wordBreak: "break-word" as const,
}
