import { InlineTip } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"

/** What the server said to a form as a whole; nothing where it said nothing. */
export function FormError({ message }: { message?: string }) {
  const { t } = useWording()

  return message ? (
    <div role="alert">
      <InlineTip variant="error" label={t("tips.error")}>
        {message}
      </InlineTip>
    </div>
  ) : null
}
