import { Prompt } from "@medusajs/ui"
import { useRevealLicence } from "../../hooks/use-reveal-licence"
import type { OpenDialog } from "../licences/open-dialog"
import { RevealConfirmation } from "./reveal-confirmation"
import { RevealedLicence } from "./revealed-licence"

type Props = Pick<OpenDialog, "licence" | "opener"> & { onClose: () => void }

/** Says that a reveal is recorded, then shows the key until it is closed or a minute is over. */
export function RevealDialog({ licence, opener, onClose }: Props) {
  const { mutate, data, error, isPending, reset } = useRevealLicence(licence.id)
  const close = () => {
    reset()
    onClose()
  }

  return (
    <Prompt open variant="confirmation" onOpenChange={close}>
      <Prompt.Content
        className="max-w-md"
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener?.focus()
        }}
      >
        {data ? (
          <RevealedLicence licence={licence} revealed={data} onHide={close} />
        ) : (
          <RevealConfirmation
            licence={licence}
            error={error}
            isPending={isPending}
            onConfirm={mutate}
          />
        )}
      </Prompt.Content>
    </Prompt>
  )
}
