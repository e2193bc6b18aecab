import { Button, Drawer, InlineTip, toast } from "@medusajs/ui"
import { FormProvider, type UseFormReturn } from "react-hook-form"
import { useConfirmSync } from "../../hooks/accounts/use-confirm-sync"
import { useSaveAndSynchronize } from "../../hooks/accounts/use-save-and-synchronize"
import { useWording } from "../../hooks/use-wording"
import { accountName } from "../../lib/accounts/account-name"
import type { SyncOptions } from "../../lib/accounts/sync-options"
import type { SyncTarget } from "../../lib/accounts/sync-target"
import { showServerError } from "../../lib/api/show-server-error"
import { RoleField } from "../fields/role-field"
import { TextField } from "../fields/text-field"
import { FormError } from "../states/form-error"
import { ParentAccountField } from "./parent-account-field"

type Props = {
  form: UseFormReturn<SyncOptions>
  target: SyncTarget
  onSaved: () => void
}

/** The three sync options, and the button that saves them and synchronizes. */
export function SyncOptionsForm({ form, target, onSaved }: Props) {
  const { t } = useWording()
  const confirm = useConfirmSync()
  const { mutate, isPending } = useSaveAndSynchronize(target)
  const name = accountName(target.account ?? target.customer)
  const waiting = target.account?.waiting_licences ?? 0

  const submit = form.handleSubmit(async (values) => {
    const options = { ...values, email: values.email.trim() }

    if (await confirm(name, options)) {
      mutate(options, {
        onSuccess: () => {
          toast.success(t("accounts.sync.started", { name }))
          onSaved()
        },
        onError: (error) => showServerError(form, error, t),
      })
    }
  })

  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={submit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <FormError message={form.formState.errors.root?.message} />
          {waiting > 0 && (
            <InlineTip variant="info" label={t("tips.info")}>
              {t("accounts.sync.waiting", { count: waiting })}
            </InlineTip>
          )}
          <ParentAccountField />
          <TextField<SyncOptions>
            name="email"
            type="email"
            label={t("accounts.fields.syncEmail")}
            hint={t("accounts.fields.syncEmailHint")}
          />
          <RoleField />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button type="button" size="small" variant="secondary">
              {t("accounts.actions.cancel")}
            </Button>
          </Drawer.Close>
          <Button type="submit" size="small" isLoading={isPending}>
            {t("accounts.actions.saveAndSync")}
          </Button>
        </Drawer.Footer>
      </form>
    </FormProvider>
  )
}
