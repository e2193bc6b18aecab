import { Button, Input, Prompt, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useRunAction } from "../../hooks/licences/use-run-action"
import { useAllowed } from "../../hooks/permissions/use-allowed"
import { useWording } from "../../hooks/use-wording"
import { isEmail } from "../../lib/accounts/is-email"
import { licenceNumber } from "../../lib/licences/licence-number"
import { Field } from "../fields/field"
import type { OpenDialog } from "../licences/open-dialog"
import { FormError } from "../states/form-error"

type Props = Pick<OpenDialog, "licence" | "opener"> & { onClose: () => void }

/** Asks where the e-mail of a licence goes once more: where it went, or to another address this time. */
export function ResendDialog({ licence, opener, onClose }: Props) {
  const { t } = useWording()
  const { run, isPending } = useRunAction()
  const [email, setEmail] = useState(licence.delivery_email)
  const [isWrong, setIsWrong] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const mayReveal = useAllowed("reveal")
  const to = email.trim()
  const isOther = to.toLowerCase() !== licence.delivery_email.toLowerCase()

  const hint = isOther ? "resend.otherAddress" : "resend.sameAddress"

  const send = (event: FormEvent) => {
    event.preventDefault()

    if (isEmail(to)) {
      setRefusal(undefined)
      run(
        { action: "resend", licence, ...(isOther && { to }) },
        onClose,
        (error) => setRefusal(t("resend.failed", { error }))
      )
    } else {
      setIsWrong(true)
    }
  }

  return (
    <Prompt open variant="confirmation" onOpenChange={onClose}>
      <Prompt.Content
        className="max-w-md"
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener?.focus()
        }}
      >
        <form noValidate onSubmit={send}>
          <Prompt.Header>
            <Prompt.Title>{t("resend.title")}</Prompt.Title>
            <Text size="small" className="text-ui-fg-subtle">
              {t("reveal.licence", {
                product: licence.product_title,
                ...licenceNumber(licence),
              })}
            </Text>
            <Prompt.Description className="pt-2">
              {t("resend.recorded")}
            </Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">
            <FormError message={refusal} />
            <Field
              label={t("resend.address")}
              hint={t(mayReveal ? hint : "permissions.otherAddress")}
              error={
                isWrong && !isEmail(to) ? t("faults.emailInvalid") : undefined
              }
            >
              {(control) => (
                <Input
                  {...control}
                  type="email"
                  autoComplete="off"
                  readOnly={!mayReveal}
                  value={email}
                  onChange={({ target }) => {
                    setEmail(target.value)
                    setRefusal(undefined)
                  }}
                />
              )}
            </Field>
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{t("reveal.cancel")}</Prompt.Cancel>
            <Button type="submit" size="small" isLoading={isPending}>
              {t("resend.confirm")}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}
