import { clx } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"

type Props = {
  displayKey: string | null
  /** Whether all groups are shown, the hidden ones as dots. */
  isWhole?: boolean
}

/** The end of a key, by which people recognise it; nothing while there is none. */
export function MaskedKey({ displayKey, isWhole = false }: Props) {
  const { t } = useWording()

  if (!displayKey) {
    return null
  }

  const [hidden, ending] = displayKey.split("-").slice(-2)

  return (
    <div className="flex">
      <code
        aria-hidden
        className={clx(
          "text-ui-fg-subtle txt-compact-xsmall font-mono",
          isWhole ? "break-all" : "whitespace-nowrap"
        )}
      >
        {isWhole ? displayKey : `${hidden}-${ending}`}
      </code>
      <span className="sr-only">{t("licence.keyEnding", { ending })}</span>
    </div>
  )
}
