import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import { FormProvider } from "react-hook-form"
import { useConnections } from "../../hooks/accounts/use-connections"
import { useAccountForm } from "../../hooks/accounts/use-account-form"
import { useGuardedClose } from "../../hooks/use-guarded-close"
import { useWording } from "../../hooks/use-wording"
import { keepOpenForList } from "../../lib/keep-open-for-list"
import { FormError } from "../states/form-error"
import { AccountFields } from "./account-fields"
import { NewAccountFields } from "./new-account-fields"

type Props = { opener: HTMLElement | null; onClose: () => void }

/** Where staff make an account, for a customer of the shop or for nobody in it. */
export function CreateAccountModal({ opener, onClose }: Props) {
  const { t } = useWording()
  const { form, submit, isPending } = useAccountForm(null, onClose)
  const { errors, isDirty } = form.formState
  const { isLoaded, error } = useConnections()
  const close = useGuardedClose(isDirty, onClose)

  return (
    <FocusModal open onOpenChange={close}>
      <FocusModal.Content
        onEscapeKeyDown={keepOpenForList}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener?.focus()
        }}
      >
        <FormProvider {...form}>
          <form
            noValidate
            onSubmit={submit}
            className="flex flex-1 flex-col overflow-hidden"
          >
            <FocusModal.Header />
            <FocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto px-6 py-16">
              <div className="flex w-full max-w-[720px] flex-col gap-y-8">
                <div>
                  <FocusModal.Title asChild>
                    <Heading>{t("accounts.form.createTitle")}</Heading>
                  </FocusModal.Title>
                  <FocusModal.Description asChild>
                    <Text size="small" className="text-ui-fg-subtle">
                      {t("accounts.form.createDescription")}
                    </Text>
                  </FocusModal.Description>
                </div>
                <FormError
                  message={
                    error && !isLoaded
                      ? t("accounts.form.connectionsFailed", {
                          error: error.message,
                        })
                      : errors.root?.message
                  }
                />
                <NewAccountFields />
                <AccountFields countryHint={t("accounts.fields.countryHint")} />
              </div>
            </FocusModal.Body>
            <FocusModal.Footer>
              <FocusModal.Close asChild>
                <Button type="button" size="small" variant="secondary">
                  {t("accounts.actions.cancel")}
                </Button>
              </FocusModal.Close>
              <Button
                type="submit"
                size="small"
                isLoading={isPending}
                disabled={!isLoaded}
              >
                {t("accounts.actions.create")}
              </Button>
            </FocusModal.Footer>
          </form>
        </FormProvider>
      </FocusModal.Content>
    </FocusModal>
  )
}
