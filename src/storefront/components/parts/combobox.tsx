"use client"

import { type KeyboardEvent, useRef, useState } from "react"
import { useActiveOption } from "../../hooks/use-active-option"
import { useEarlyEnter } from "../../hooks/use-early-enter"
import { ComboboxList } from "./combobox-list"
import type { ControlProps } from "./field"

/** What can be chosen. */
export type ComboboxOption = { value: string; label: string; hint?: string }

type Props = {
  control: ControlProps
  /** Label of what is chosen. */
  chosen: string
  /** What fits the text that is searched for; while it loads, what is known of it. */
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
 * stays in the input. Enter takes the option that is marked.
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
  const active = useActiveOption(options)
  const input = useRef<HTMLInputElement>(null)
  const isOpen = text !== null
  const listId = `${control.id}-list`

  const search = (next: string) => {
    early.forget()
    setText(next)
    active.reset()
    onSearch(next)
  }
  const close = () => {
    early.forget()
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
  const early = useEarlyEnter(isLoading, options.length, () => choose(0))
  const move = (step: number) => {
    const { length } = options
    const next = (active.index + step + length) % Math.max(length, 1)
    active.move(next)

    if (next === length - 1) {
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

      if (options.length) {
        choose(active.index)
      } else {
        early.remember()
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
          isOpen && options.length ? `${listId}-${active.index}` : undefined
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
          active={active.index}
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
