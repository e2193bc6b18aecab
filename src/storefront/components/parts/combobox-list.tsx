"use client"

import { type UIEvent, useEffect, useRef } from "react"
import type { ComboboxOption } from "./combobox"

type Props = {
  id: string
  /** Id of the field's label, which is the list's, too. */
  labelledBy: string
  options: ComboboxOption[]
  /** Index of the one that the keyboard is at. */
  active: number
  onChoose: (index: number) => void
  onEnd: () => void
}

/** The open list of a combobox. */
export function ComboboxList({
  id,
  labelledBy,
  options,
  active,
  onChoose,
  onEnd,
}: Props) {
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: "nearest" })
  }, [active])

  const onScroll = ({ currentTarget }: UIEvent) => {
    const { scrollTop, clientHeight, scrollHeight } = currentTarget

    if (scrollTop + clientHeight >= scrollHeight - 1) {
      onEnd()
    }
  }

  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-labelledby={labelledBy}
      className="esd-combobox-list"
      onScroll={onScroll}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map(({ value, label, hint }, index) => (
        <li
          key={value}
          id={`${id}-${index}`}
          role="option"
          className="esd-combobox-option"
          aria-selected={index === active}
          data-esd-active={index === active ? "" : undefined}
          onClick={() => onChoose(index)}
        >
          <span className="esd-combobox-label">{label}</span>
          {hint && <span className="esd-combobox-hint"> {hint}</span>}
        </li>
      ))}
    </ul>
  )
}
