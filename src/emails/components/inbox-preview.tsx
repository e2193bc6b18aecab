/** Enough of nothing that an inbox shows none of the text below beside the preview. */
const FILLER = "\u00A0\u200C".repeat(75)

/**
 * What the inbox shows beside the subject. Not react-email's `Preview`, whose
 * filler is a sixth of the e-mail.
 */
export function InboxPreview({ text }: { text: string }) {
  return (
    <div style={hiddenStyle} data-skip-in-text="true">
      {text}
      {FILLER}
    </div>
  )
}

const hiddenStyle = {
  display: "none",
  overflow: "hidden",
  lineHeight: "1px",
  opacity: 0,
  maxHeight: 0,
  maxWidth: 0,
}
