import { Text } from "@medusajs/ui"
import type { AdminEsdCancellationResponse } from "../../../types"
import { licenceName } from "../../lib/cancellations/licence-name"
import { PageLink } from "../licence-page/page-link"

type Props = { cancellation: AdminEsdCancellationResponse }

/** Which licence a cancellation is about, and of which order. */
export function LicenceLink({ cancellation }: Props) {
  return (
    <Text size="small" leading="compact" className="break-words">
      <PageLink to={`/esd/licences/${cancellation.asset_id}`}>
        {licenceName(cancellation)}
      </PageLink>{" "}
      <span className="text-ui-fg-muted">#{cancellation.order_display_id}</span>
    </Text>
  )
}
