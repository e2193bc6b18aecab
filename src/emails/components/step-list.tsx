import { colours } from "./theme"

type StepListProps = { steps: string[] }

/** Numbered instructions, to be followed from the top. */
export function StepList({ steps }: StepListProps) {
  return (
    <ol className="text" style={listStyle}>
      {steps.map((step) => (
        <li className="text" key={step} style={stepStyle}>
          {step}
        </li>
      ))}
    </ol>
  )
}

const listStyle = { margin: "0", padding: "0 0 0 24px", color: colours.text }

const stepStyle = {
  margin: "0 0 10px",
  padding: "0 0 0 6px",
  fontSize: "16px",
  lineHeight: "25px",
  color: colours.text,
}
