import { ExclamationCircle } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"

type Props = {
  problem: {
    text: string
    /** Whether it stays until somebody does something. */
    isFinal: boolean
  } | null
}

/** What went wrong and what to do about it; nothing where all is well. */
export function ProblemNote({ problem }: Props) {
  return (
    problem && (
      <div
        className={clx(
          "flex gap-x-2",
          problem.isFinal ? "text-ui-fg-error" : "text-ui-fg-subtle"
        )}
      >
        <ExclamationCircle className="mt-0.5 shrink-0" aria-hidden />
        <Text size="small" className="min-w-0 break-words">
          {problem.text}
        </Text>
      </div>
    )
  )
}
