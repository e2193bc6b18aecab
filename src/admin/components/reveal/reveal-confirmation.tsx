import type { FetchError } from "@medusajs/js-sdk"
import { Button, Prompt, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import type { AdminEsdAssetResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"
import { Field } from "../fields/field"
import { FormError } from "../states/form-error"

type Props = {
  licence: AdminEsdAssetResponse
  error: FetchError | null
  isPending: boolean
  /** Called with the reason. */
  onConfirm: (reason: string) => void
}

/** As long as a reason may be. */
const MAX_REASON = 500

/** Asks why a key is revealed, and says that it is recorded. */
export function RevealConfirmation({
  licence,
  error,
  isPending,
  onConfirm,
}: Props) {
  const { t } = useWording()
  const [text, setText] = useState("")
  const [isMissing, setIsMissing] = useState(false)
  const reason = text.trim()

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()

        if (reason) {
          onConfirm(reason)
        } else {
          setIsMissing(true)
        }
      }}
    >
      <Prompt.Header>
        <Prompt.Title>{t("reveal.title")}</Prompt.Title>
        <Text size="small" className="text-ui-fg-subtle">
          {t("reveal.licence", {
            product: licence.product_title,
            ...licenceNumber(licence),
          })}
        </Text>
        <Prompt.Description className="pt-2">
          {t("reveal.recorded")}
        </Prompt.Description>
      </Prompt.Header>
      <div className="px-6 pt-4">
        <Field
          label={t("reveal.reason")}
          hint={t("reveal.reasonHint")}
          error={isMissing && !reason ? t("faults.reasonRequired") : undefined}
        >
          {(control) => (
            <Textarea
              {...control}
              autoFocus
              rows={2}
              maxLength={MAX_REASON}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
      </div>
      {error && (
        <div className="px-6 pt-4">
          <FormError message={t("reveal.failed", { error: error.message })} />
        </div>
      )}
      <Prompt.Footer>
        <Prompt.Cancel>{t("reveal.cancel")}</Prompt.Cancel>
        <Button type="submit" size="small" isLoading={isPending}>
          {t("reveal.confirm")}
        </Button>
      </Prompt.Footer>
    </form>
  )
}
