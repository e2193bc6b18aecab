import { Button, Input, Prompt, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import type {
  EsdNotificationChanges,
  EsdNotificationLanguage,
} from "../../../types"
import { useSendTest } from "../../hooks/notifications/use-send-test"
import { useWording } from "../../hooks/use-wording"
import { isEmail } from "../../lib/accounts/is-email"
import { Field } from "../fields/field"

type Props = {
  event: string
  language: EsdNotificationLanguage
  texts: EsdNotificationChanges["texts"]
  /** What gets the focus back. */
  opener: HTMLElement | null
  onClose: () => void
}

/** Asks where an e-mail with made-up content goes, to be seen in a mailbox. */
export function TestMailDialog({
  event,
  language,
  texts,
  opener,
  onClose,
}: Props) {
  const { t } = useWording()
  const { mutate, isPending } = useSendTest(event)
  const [email, setEmail] = useState("")
  const [problem, setProblem] = useState<string>()
  const to = email.trim()

  const send = (submitted: FormEvent) => {
    submitted.preventDefault()
    submitted.stopPropagation()

    if (!isEmail(to)) {
      return setProblem(t("faults.emailInvalid"))
    }

    mutate(
      { to, locale: language, ...(texts && { texts }) },
      {
        onSuccess: () => {
          toast.success(t("notifications.test.sent", { email: to }))
          onClose()
        },
        onError: ({ message }) =>
          setProblem(t("notifications.test.failed", { error: message })),
      }
    )
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
            <Prompt.Title>{t("notifications.test.title")}</Prompt.Title>
            <Prompt.Description>
              {t("notifications.test.description", {
                language: t(`notifications.languages.${language}`),
              })}
            </Prompt.Description>
          </Prompt.Header>
          <div className="px-6 pt-4">
            <Field label={t("resend.address")} error={problem}>
              {(control) => (
                <Input
                  {...control}
                  type="email"
                  autoComplete="email"
                  value={email}
                  onChange={({ target }) => {
                    setEmail(target.value)
                    setProblem(undefined)
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
