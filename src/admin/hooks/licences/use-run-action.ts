import { toast } from "@medusajs/ui"
import { fetchLicence } from "../../lib/api/fetch-licence"
import type { ServerError } from "../../lib/api/server-error"
import { licenceNumber } from "../../lib/licences/licence-number"
import { refusalText } from "../../lib/licences/refusal-text"
import { unavailableActions } from "../../lib/licences/unavailable-actions"
import { type LicenceRequest, useLicenceAction } from "../use-licence-action"
import { useWording } from "../use-wording"

/**
 * Does something with a licence and says what came of it. Where somebody else
 * did it meanwhile, that is no error, and is said so. A dialog that stays open
 * says itself why something was refused.
 */
export function useRunAction() {
  const wording = useWording()
  const { t } = wording
  const { mutate, isPending } = useLicenceAction()

  const sayWhyNot = async (
    { action, licence }: LicenceRequest,
    error: ServerError,
    say?: (sentence: string) => void
  ) => {
    const now = await fetchLicence(licence.id).catch(() => licence)
    const reason = unavailableActions(now)[action]

    if (say) {
      say(
        reason
          ? t(`actions.unavailable.${reason}`)
          : refusalText(error, wording)
      )
    } else if (reason) {
      toast.info(t("toasts.overtaken"), {
        description: t(`actions.unavailable.${reason}`),
      })
    } else {
      toast.error(t(`toasts.${action}.failed`), {
        description: refusalText(error, wording),
      })
    }
  }

  const run = (
    request: LicenceRequest,
    onDone?: () => void,
    onRefused?: (sentence: string) => void
  ) =>
    mutate(request, {
      onSuccess: () => {
        const { action, licence, to } = request

        toast.success(
          t(`toasts.${action}.done`, {
            ...licenceNumber(licence),
            email: to ?? licence.delivery_email,
          })
        )
        onDone?.()
      },
      onError: (error) => {
        void sayWhyNot(request, error, onRefused)
      },
    })

  return { run, isPending }
}
