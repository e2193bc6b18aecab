import { CheckCircleSolid, SquareTwoStack } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useRef } from "react"
import { useCopy } from "../../hooks/use-copy"
import { useWording } from "../../hooks/use-wording"

type Props = { text: string; copyLabel: string }

/** A short text that can be copied with one click, e.g. an id at Microsoft. */
export function CopyableText({ text, copyLabel }: Props) {
  const { t } = useWording()
  const shown = useRef<HTMLElement>(null)
  const { copy, result } = useCopy(shown)

  return (
    <span className="flex min-w-0 items-center gap-x-1">
      <code
        ref={shown}
        className="txt-compact-small min-w-0 break-all font-mono"
      >
        {text}
      </code>
      <IconButton
        size="2xsmall"
        variant="transparent"
        className="shrink-0"
        aria-label={copyLabel}
        onClick={copy}
      >
        {result === "copied" ? <CheckCircleSolid /> : <SquareTwoStack />}
      </IconButton>
      <span role="status" className="sr-only">
        {result === "copied" && t("reveal.copied")}
        {result === "failed" && t("reveal.copyFailed")}
      </span>
    </span>
  )
}
