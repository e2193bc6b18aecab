import { useWording } from "../../hooks/use-wording"

/** The end of a key, by which people recognise it; nothing while there is none. */
export function MaskedKey({ displayKey }: { displayKey: string | null }) {
  const { t } = useWording()

  if (!displayKey) {
    return null
  }

  const [hidden, ending] = displayKey.split("-").slice(-2)

  return (
    <div className="flex">
      <code
        aria-hidden
        className="text-ui-fg-subtle txt-compact-xsmall whitespace-nowrap font-mono"
      >
        {hidden}-{ending}
      </code>
      <span className="sr-only">{t("licence.keyEnding", { ending })}</span>
    </div>
  )
}
