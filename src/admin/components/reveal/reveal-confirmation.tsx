import type { FetchError } from "@medusajs/js-sdk"
import { Button, Prompt, Text } from "@medusajs/ui"
import type { AdminEsdAssetResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"
import { FormError } from "../states/form-error"

type Props = {
  licence: AdminEsdAssetResponse
  error: FetchError | null
  isPending: boolean
  onConfirm: () => void
}

/** Asks before a key is revealed, and says that it is recorded. */
export function RevealConfirmation({
  licence,
  error,
  isPending,
  onConfirm,
}: Props) {
  const { t } = useWording()

  return (
    <>
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
      {error && (
        <div className="px-6 pt-4">
          <FormError message={t("reveal.failed", { error: error.message })} />
        </div>
      )}
      <Prompt.Footer>
        <Prompt.Cancel>{t("reveal.cancel")}</Prompt.Cancel>
        <Button size="small" isLoading={isPending} onClick={() => onConfirm()}>
          {t("reveal.confirm")}
        </Button>
      </Prompt.Footer>
    </>
  )
}
