import { StatusBadge, Text } from "@medusajs/ui"
import type { AdminEsdAssetResponse } from "../../../types"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import { lightsOf } from "../../lib/lights/lights-of"

type Props = { licence: AdminEsdAssetResponse; invoices: InvoiceHead[] }

/** The lights of a licence with what each of them means. */
export function LightExplanations({ licence, invoices }: Props) {
  const wording = useWording()

  return (
    <ul className="flex flex-col gap-y-3">
      {lightsOf(licence, invoices, wording).map((light) => (
        <li key={light.name} className="flex flex-col gap-y-1">
          <StatusBadge color={light.color}>{light.label}</StatusBadge>
          <Text size="small" className="text-ui-fg-subtle">
            {light.hint}
          </Text>
        </li>
      ))}
    </ul>
  )
}
