import { Text } from "@medusajs/ui"

type Props = { text: string; isStrong?: boolean }

/** A text in a table that is cut off where it is very long; all of it stands in its tooltip. */
export function ShortText({ text, isStrong = false }: Props) {
  return (
    <Text
      size="small"
      leading="compact"
      weight={isStrong ? "plus" : "regular"}
      title={text}
      className="max-w-[220px] truncate"
    >
      {text}
    </Text>
  )
}
