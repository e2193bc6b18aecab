"use client"

import type { ReactNode } from "react"

/** What a field's control needs to be tied to its label, hint and fault. */
export type ControlProps = {
  id: string
  "aria-describedby": string | undefined
  "aria-invalid": true | undefined
}

/** Props of {@link Field}. */
export type FieldProps = {
  /** Of the control; label, hint and fault get theirs from it. */
  id: string
  label: string
  hint?: string
  /** What is wrong with what was typed. */
  fault?: string
  /** The control, which takes these props. */
  children: (control: ControlProps) => ReactNode
}

/** A control with its label, its hint and what is wrong with it. */
export function Field({ id, label, hint, fault, children }: FieldProps) {
  const described = [fault && `${id}-fault`, hint && `${id}-hint`]

  return (
    <div className="esd-field" data-esd-invalid={fault ? "" : undefined}>
      <label className="esd-label" htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": described.filter(Boolean).join(" ") || undefined,
        "aria-invalid": fault ? true : undefined,
      })}
      {hint && (
        <p className="esd-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="esd-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
