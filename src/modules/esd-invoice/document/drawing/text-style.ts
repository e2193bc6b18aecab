/** How a text looks. */
export type TextStyle = {
  font: "regular" | "bold"
  /** Points. */
  size: number
  color: string
}

const ink = "#16191d"
const muted = "#5b6573"

/** Colour of thin lines. */
export const hairline = "#d8dde4"

/** The few looks that text on an invoice has. */
export const textStyles = {
  title: { font: "bold", size: 22, color: ink },
  name: { font: "bold", size: 10.5, color: ink },
  text: { font: "regular", size: 9, color: ink },
  strong: { font: "bold", size: 9, color: ink },
  small: { font: "regular", size: 8, color: muted },
  label: { font: "bold", size: 8, color: muted },
  cell: { font: "regular", size: 8.5, color: ink },
  cellMuted: { font: "regular", size: 8.5, color: muted },
  columnHead: { font: "bold", size: 8, color: ink },
  total: { font: "bold", size: 11, color: ink },
  footer: { font: "regular", size: 7.5, color: muted },
} satisfies Record<string, TextStyle>
