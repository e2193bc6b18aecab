import type { ReactNode } from "react"

type Control = {
  id: string
  "aria-describedby": string | undefined
  "aria-invalid": true | undefined
}

type Props = {
  id: string
  label: string
  hint?: string
  fault?: string
  children: (control: Control) => ReactNode
}

/** A control with its label, its hint and what is wrong with it. */
export function FieldFrame({ id, label, hint, fault, children }: Props) {
  const described = [fault && `${id}-fault`, hint && `${id}-hint`]

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-describedby": described.filter(Boolean).join(" ") || undefined,
        "aria-invalid": fault ? true : undefined,
      })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
