import type { ReactNode } from "react"
import { colours } from "./theme"

type FactListProps = {
  /** Label and value of each row, from the top; empty rows are left out. */
  facts: ([label: string, value: ReactNode] | null)[]
}

/** Facts as a table of labels and values, in plain text as "label: value". */
export function FactList({ facts }: FactListProps) {
  const rows = facts.filter((fact) => fact !== null)

  return (
    <table cellPadding={0} cellSpacing={0} style={tableStyle} width="100%">
      <tbody>
        {rows.map(([label, value]) => (
          <tr className="fact" key={label}>
            <th className="muted rule" scope="row" style={labelStyle}>
              {label}
            </th>
            <td className="text rule" style={valueStyle}>
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const tableStyle = { margin: "8px 0 24px", borderCollapse: "collapse" as const }

const cellStyle = {
  padding: "9px 0",
  fontSize: "15px",
  lineHeight: "22px",
  textAlign: "left" as const,
  verticalAlign: "top" as const,
  borderBottom: `1px solid ${colours.border}`,
}

const labelStyle = {
  ...cellStyle,
  width: "34%",
  paddingRight: "12px",
  fontWeight: 400,
  color: colours.muted,
}

const valueStyle = {
  ...cellStyle,
  color: colours.text,
  wordBreak: "break-word" as const,
}
