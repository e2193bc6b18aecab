import { XMarkMini } from "@medusajs/icons"
import { IconButton, Input } from "@medusajs/ui"
import { type KeyboardEvent, useRef, useState } from "react"
import { useWording } from "../../hooks/use-wording"
import type { Choice } from "./choice"
import { ComboboxList } from "./combobox-list"
import type { ControlProps } from "./field"

type Props = {
  control: ControlProps
  selected: Choice | null
  /** What is found for the text that was searched for. */
  choices: Choice[]
  isLoading?: boolean
  placeholder?: string
  clearLabel?: string
  onSearch: (text: string) => void
  onSelect: (choice: Choice | null) => void
}

/**
 * A field in which one searches and chooses, by keyboard as by pointer. While
 * its list is open the input has `aria-expanded`, by which a dialog knows that
 * Escape is meant for the list.
 */
export function Combobox({
  control,
  selected,
  choices,
  isLoading = false,
  placeholder,
  clearLabel,
  onSearch,
  onSelect,
}: Props) {
  const { t } = useWording()
  const [text, setText] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const isOpen = text !== null
  const listId = `${control.id}-list`

  const search = (next: string | null) => {
    setText(next)
    setActive(0)
    onSearch(next ?? "")
  }
  const select = (choice: Choice | null) => {
    search(null)
    onSelect(choice)
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]

    if (step) {
      event.preventDefault()

      if (isOpen) {
        setActive(Math.max(0, Math.min(active + step, choices.length - 1)))
      } else {
        search("")
      }
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault()

      if (choices[active]) {
        select(choices[active])
      }
    } else if (event.key === "Escape" && isOpen) {
      search(null)
    }
  }

  return (
    <div className="relative">
      <Input
        {...control}
        ref={input}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={
          isOpen && choices[active] ? `${listId}-${active}` : undefined
        }
        autoComplete="off"
        placeholder={placeholder}
        value={text ?? selected?.label ?? ""}
        onClick={() => isOpen || search("")}
        onChange={({ target }) => search(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => search(null)}
      />
      {selected && clearLabel && !isOpen && (
        <div className="absolute inset-y-0 right-0 flex items-center pr-1">
          <IconButton
            type="button"
            size="2xsmall"
            variant="transparent"
            aria-label={clearLabel}
            onClick={() => select(null)}
          >
            <XMarkMini />
          </IconButton>
        </div>
      )}
      {isOpen && (
        <ComboboxList
          id={listId}
          choices={choices}
          active={active}
          chosen={selected?.value}
          emptyText={t(isLoading ? "fields.searching" : "fields.nothingFound")}
          onSelect={select}
        />
      )}
    </div>
  )
}
