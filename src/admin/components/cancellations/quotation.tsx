import { Text } from "@medusajs/ui"

/** What somebody wrote, set off from our own words; nothing where nobody wrote anything. */
export function Quotation({ text }: { text: string | null }) {
  return (
    text && (
      <blockquote className="border-l pl-3">
        <Text
          size="small"
          className="text-ui-fg-subtle whitespace-pre-line break-words"
        >
          {text}
        </Text>
      </blockquote>
    )
  )
}
