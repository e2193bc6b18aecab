import { CheckMini } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import type { Choice } from "./choice"

type Props = {
  id: string
  choices: Choice[]
  /** Index of the one that the keyboard is at. */
  active: number
  chosen?: string
  emptyText: string
  onSelect: (choice: Choice) => void
}

/** The open list of a combobox. The focus stays in its input. */
export function ComboboxList({
  id,
  choices,
  active,
  chosen,
  emptyText,
  onSelect,
}: Props) {
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" })
  }, [active])

  return (
    <div
      className="bg-ui-bg-base shadow-elevation-flyout absolute inset-x-0 z-10 mt-1 max-h-[200px] overflow-y-auto rounded-lg p-1"
      onMouseDown={(event) => event.preventDefault()}
    >
      <ul ref={list} id={id} role="listbox">
        {choices.map((choice, index) => (
          <li
            key={choice.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={choice.value === chosen}
            onClick={() => onSelect(choice)}
            className={clx(
              "hover:bg-ui-bg-base-hover flex cursor-pointer items-center gap-x-2 rounded-md px-2 py-1.5",
              index === active && "bg-ui-bg-base-hover"
            )}
          >
            <span className="flex w-5 shrink-0 justify-center">
              {choice.value === chosen && <CheckMini />}
            </span>
            <span className="flex min-w-0 flex-col">
              <Text size="small" leading="compact" className="truncate">
                {choice.label}
              </Text>
              {choice.hint && (
                <Text
                  size="small"
                  leading="compact"
                  className="text-ui-fg-muted truncate"
                >
                  {choice.hint}
                </Text>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div role="status">
        {choices.length === 0 && (
          <Text size="small" className="text-ui-fg-muted px-2 py-1.5">
            {emptyText}
          </Text>
        )}
      </div>
    </div>
  )
}
