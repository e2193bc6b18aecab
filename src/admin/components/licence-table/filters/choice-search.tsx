import { CheckMini, MagnifyingGlass } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useWording } from "../../../hooks/use-wording"
import type { Choice } from "../../fields/choice"

type Props = {
  label: string
  text: string
  chosen: string[]
  choices: Choice[]
  isLoading: boolean
  onSearch: (text: string) => void
  onToggle: (value: string) => void
}

/** What a filter opens whose values are too many to be listed: one searches and ticks. */
export function ChoiceSearch(props: Props) {
  const { t } = useWording()

  return (
    <div className="w-[250px]">
      <div className="flex items-center gap-x-2 border-b px-3 py-1.5">
        <MagnifyingGlass className="text-ui-fg-muted" aria-hidden />
        <input
          autoFocus
          type="search"
          autoComplete="off"
          aria-label={props.label}
          placeholder={t("fields.search")}
          value={props.text}
          onChange={({ target }) => props.onSearch(target.value)}
          className="placeholder:text-ui-fg-muted txt-compact-small h-8 min-w-0 flex-1 bg-transparent outline-none"
        />
      </div>
      <div
        role="group"
        aria-label={props.label}
        className="max-h-[300px] overflow-auto p-1"
      >
        {props.choices.map(({ value, label, hint }) => (
          <button
            key={value}
            type="button"
            role="checkbox"
            aria-checked={props.chosen.includes(value)}
            onClick={() => props.onToggle(value)}
            className="hover:bg-ui-bg-base-hover focus-visible:bg-ui-bg-base-hover flex w-full items-center gap-x-2 rounded-md px-2 py-1.5 text-left outline-none"
          >
            <span className="flex w-5 shrink-0 justify-center">
              {props.chosen.includes(value) && <CheckMini />}
            </span>
            <span className="flex min-w-0 flex-col">
              <Text size="small" leading="compact" className="truncate">
                {label}
              </Text>
              {hint && hint !== label && (
                <Text
                  size="xsmall"
                  leading="compact"
                  className="text-ui-fg-muted truncate"
                >
                  {hint}
                </Text>
              )}
            </span>
          </button>
        ))}
        <div role="status">
          {props.choices.length === 0 && (
            <Text size="small" className="text-ui-fg-muted px-2 py-1.5">
              {t(props.isLoading ? "fields.searching" : "fields.nothingFound")}
            </Text>
          )}
        </div>
      </div>
    </div>
  )
}
