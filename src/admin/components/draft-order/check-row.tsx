import {
  CheckCircleSolid,
  ExclamationCircleSolid,
  XCircleSolid,
} from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import type { EsdDraftOrderCheck } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { checkLink } from "../../lib/orders/check-link"
import { checkText } from "../../lib/orders/check-text"
import { PageLink } from "../licence-page/page-link"

const ICONS = {
  ok: [CheckCircleSolid, "text-ui-tag-green-icon"],
  warning: [ExclamationCircleSolid, "text-ui-tag-orange-icon"],
  failed: [XCircleSolid, "text-ui-tag-red-icon"],
} as const

type Props = {
  check: EsdDraftOrderCheck
  draftOrderId: string
  customerId: string | null
}

/** How one check came out, and where that is put right if it is not on this page. */
export function CheckRow({ check, draftOrderId, customerId }: Props) {
  const wording = useWording()
  const { t } = wording
  const [Icon, color] = ICONS[check.status]
  const { pathname } = useLocation()
  const link = checkLink(check, { draftOrderId, customerId })

  return (
    <li className="flex gap-x-3 px-6 py-4">
      <Icon className={clx("mt-0.5 shrink-0", color)} aria-hidden />
      <div className="flex min-w-0 flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          {t(`draftOrder.checks.${check.id}`)}
          <span className="sr-only">
            : {t(`draftOrder.results.${check.status}`)}
          </span>
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {checkText(check, wording)}
        </Text>
        {link && link.to !== pathname && (
          <Text size="small">
            <PageLink to={link.to}>
              {t(`draftOrder.links.${link.name}`)}
            </PageLink>
          </Text>
        )}
      </div>
    </li>
  )
}
