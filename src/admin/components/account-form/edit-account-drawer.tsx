import { Button, Drawer } from "@medusajs/ui"
import { FormProvider } from "react-hook-form"
import type { EsdAccountResponse } from "../../../types"
import { useAccountForm } from "../../hooks/accounts/use-account-form"
import { useGuardedClose } from "../../hooks/use-guarded-close"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import { keepOpenForList } from "../../lib/keep-open-for-list"
import { RoleField } from "../fields/role-field"
import { FormError } from "../states/form-error"
import { AccountFields } from "./account-fields"

type Props = {
  account: EsdAccountResponse
  opener: HTMLElement | null
  onClose: () => void
}

/** Where staff change an account. What Microsoft knows of it is synchronized again. */
export function EditAccountDrawer({ account, opener, onClose }: Props) {
  const { t } = useWording()
  const { form, submit, isPending } = useAccountForm(account, onClose)
  const { errors, isDirty } = form.formState
  const close = useGuardedClose(isDirty, onClose)

  return (
    <Drawer open onOpenChange={close}>
      <Drawer.Content
        onEscapeKeyDown={keepOpenForList}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener?.focus()
        }}
      >
        <Drawer.Header>
          <Drawer.Title>{t("accounts.form.editTitle")}</Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {accountName(account)}
          </Drawer.Description>
        </Drawer.Header>
        <FormProvider {...form}>
          <form
            noValidate
            onSubmit={submit}
            className="flex flex-1 flex-col overflow-hidden"
          >
            <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
              <FormError message={errors.root?.message} />
              <RoleField />
              <AccountFields />
            </Drawer.Body>
            <Drawer.Footer>
              <Drawer.Close asChild>
                <Button type="button" size="small" variant="secondary">
                  {t("accounts.actions.cancel")}
                </Button>
              </Drawer.Close>
              <Button type="submit" size="small" isLoading={isPending}>
                {t("accounts.actions.save")}
              </Button>
            </Drawer.Footer>
          </form>
        </FormProvider>
      </Drawer.Content>
    </Drawer>
  )
}
