"use client"

import { type KeyboardEvent, useRef, useState } from "react"
import { ComboboxList } from "./combobox-list"
import type { ControlProps } from "./field"

/** What can be chosen. */
export type ComboboxOption = { value: string; label: string; hint?: string }

type Props = {
  control: ControlProps
  /** Label of what is chosen. */
  chosen: string
  /** What was found for the text that is searched for. */
  options: ComboboxOption[]
  isLoading: boolean
  /** What was found, in words. */
  status: string
  required?: boolean
  onSearch: (text: string) => void
  onChoose: (value: string) => void
  /** The last option is looked at; there may be more. */
  onEnd: () => void
}

/**
 * A field in which one searches and chooses, by keyboard as by pointer: the
 * editable combobox with a list of the WAI-ARIA Authoring Practices. The focus
 * stays in the input.
 */
export function Combobox({
  control,
  chosen,
  options,
  isLoading,
  status,
  required,
  onSearch,
  onChoose,
  onEnd,
}: Props) {
  const [text, setText] = useState<string | null>(null)
  const [wanted, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const isOpen = text !== null
  const active = Math.min(wanted, options.length - 1)
  const listId = `${control.id}-list`

  const search = (next: string) => {
    setText(next)
    setActive(0)
    onSearch(next)
  }
  const close = () => {
    setText(null)
    onSearch("")
  }
  const choose = (index: number) => {
    const option = options[index]

    if (option) {
      close()
      onChoose(option.value)
      input.current?.focus()
    }
  }
  const move = (step: number) => {
    const next = (active + step + options.length) % Math.max(options.length, 1)
    setActive(next)

    if (next === options.length - 1) {
      onEnd()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event

    if (event.nativeEvent.isComposing) {
      return
    }

    if (key === "ArrowDown" || (key === "ArrowUp" && !altKey)) {
      event.preventDefault()

      if (!isOpen) {
        search("")
      } else if (!altKey) {
        move(key === "ArrowDown" ? 1 : -1)
      }
    } else if (isOpen && key === "ArrowUp") {
      event.preventDefault()
      close()
    } else if (isOpen && key === "Enter") {
      event.preventDefault()

      if (!isLoading) {
        choose(active)
      }
    } else if (isOpen && key === "Escape") {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  return (
    <div className="esd-combobox" data-esd-open={isOpen ? "" : undefined}>
      <input
        {...control}
        ref={input}
        className="esd-input esd-combobox-input"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={
          isOpen && options[active] ? `${listId}-${active}` : undefined
        }
        aria-required={required}
        autoComplete="off"
        spellCheck={false}
        value={text ?? chosen}
        onClick={() => isOpen || search("")}
        onChange={({ target }) => search(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => isOpen && close()}
      />
      {isOpen && (
        <ComboboxList
          id={listId}
          labelledBy={`${control.id}-label`}
          options={options}
          active={active}
          onChoose={choose}
          onEnd={onEnd}
        />
      )}
      <p role="status" className="esd-combobox-status">
        {isOpen && status}
      </p>
    </div>
  )
}
