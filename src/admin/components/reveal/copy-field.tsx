import { CheckCircleSolid, SquareTwoStack } from "@medusajs/icons"
import { Hint, IconButton, Input, Label } from "@medusajs/ui"
import { forwardRef, useId, useImperativeHandle, useRef } from "react"
import { useCopy } from "../../hooks/use-copy"
import { useWording } from "../../hooks/use-wording"

type Props = {
  label: string
  copyLabel: string
  value: string
  hint?: string
}

/** A text to be read, selected or copied with one click. */
export const CopyField = forwardRef<HTMLInputElement, Props>(function CopyField(
  { label, copyLabel, value, hint },
  ref
) {
  const { t } = useWording()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { copy, result } = useCopy(field)
  useImperativeHandle(ref, () => field.current as HTMLInputElement)

  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <div className="flex gap-x-2">
        <div className="flex-1">
          <Input
            ref={field}
            id={id}
            readOnly
            value={value}
            className="font-mono"
            aria-describedby={hint && `${id}-hint`}
            onFocus={({ target }) => target.select()}
          />
        </div>
        <IconButton aria-label={copyLabel} onClick={copy}>
          {result === "copied" ? <CheckCircleSolid /> : <SquareTwoStack />}
        </IconButton>
      </div>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <Hint role="status" variant={result === "failed" ? "error" : "info"}>
        {result === "copied" && t("reveal.copied")}
        {result === "failed" && t("reveal.copyFailed")}
      </Hint>
    </div>
  )
})
