"use client"

import { useId, useRef } from "react"
import { useEsd } from "../../hooks/esd-provider"
import { useCopy } from "../../hooks/use-copy"

type Props = { label: string; value: string; autoFocus?: boolean }

/** A text to be read, selected or copied. */
export function CopyField({ label, value, autoFocus }: Props) {
  const { words } = useEsd()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { copy, result } = useCopy(field)

  return (
    <div className="esd-copy">
      <label className="esd-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className="esd-input esd-copy-input"
        readOnly
        autoFocus={autoFocus}
        autoComplete="off"
        spellCheck={false}
        size={Math.max(value.length, 10)}
        value={value}
        onFocus={({ target }) => target.select()}
      />
      <button
        type="button"
        className="esd-button esd-copy-button"
        onClick={copy}
      >
        {words.common.copy(label)}
      </button>
      <span role="status" className="esd-copy-result">
        {result === "copied" && words.common.copied}
        {result === "failed" && words.common.copyFailed}
      </span>
    </div>
  )
}
