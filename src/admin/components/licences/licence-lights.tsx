import { StatusBadge, Tooltip } from "@medusajs/ui"
import type { AdminEsdAssetResponse } from "../../../types"
import type { InvoiceHead } from "../../hooks/use-order-invoices"
import { useWording } from "../../hooks/use-wording"
import { licenceNumber } from "../../lib/licences/licence-number"
import { lightsOf } from "../../lib/lights/lights-of"

const TOOLTIP_WIDTH = 320

type Props = { licence: AdminEsdAssetResponse; invoices: InvoiceHead[] }

/**
 * The lights of a licence: colour and word, and what they mean on pointing at
 * them. Who cannot point finds the same in the licence's details.
 */
export function LicenceLights({ licence, invoices }: Props) {
  const wording = useWording()
  const { t } = wording

  return (
    <ul
      aria-label={t("licence.lights", licenceNumber(licence))}
      className="flex flex-wrap gap-1.5"
    >
      {lightsOf(licence, invoices, wording).map((light) => (
        <li key={light.name}>
          <span className="sr-only">{t(`lights.${light.name}.name`)}: </span>
          <Tooltip content={light.hint} maxWidth={TOOLTIP_WIDTH}>
            <StatusBadge color={light.color} className="text-nowrap">
              {light.label}
            </StatusBadge>
          </Tooltip>
        </li>
      ))}
    </ul>
  )
}
