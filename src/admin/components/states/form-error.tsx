import { InlineTip } from "@medusajs/ui"

/** What the server said to a form as a whole; nothing where it said nothing. */
export function FormError({ message }: { message?: string }) {
  return message ? (
    <div role="alert">
      <InlineTip variant="error" label="">
        {message}
      </InlineTip>
    </div>
  ) : null
}
