import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useWording } from "../../../hooks/use-wording"
import { DESK_FILTERS } from "../../../lib/licences/desk/desk-filters"
import { SYNC_REASONS } from "../../../lib/licences/desk/sync-reasons"
import { WAITING_REASONS } from "../../../lib/lights/waiting-reasons"

const NONE: string[] = []

/** By which states the licences can be filtered: one filter for each light, and why one has no key. */
export function useLightFilters(
  chosen: Record<string, string[]>
): DataTableFilter[] {
  const { t } = useWording()
  const { sync_reason = NONE } = chosen

  return useMemo(() => {
    const light = (
      id:
        | "status"
        | "sync_status"
        | "token_status"
        | "return_status"
        | "email_status",
      name: string,
      keyOf: (value: string) => string
    ): DataTableFilter => ({
      id,
      type: "multiselect",
      searchable: false,
      label: t(`desk.filters.${name}`),
      options: DESK_FILTERS[id].map((value) => ({
        value,
        label: t(keyOf(value)),
      })),
    })

    return [
      light("status", "status", (value) => `lights.status.${value}.label`),
      light("sync_status", "sync", (value) => `desk.syncStatus.${value}`),
      {
        id: "sync_reason",
        type: "multiselect",
        label: t("desk.filters.reason"),
        // a link may lead to a code that the plugin has no words for
        options: [...new Set([...SYNC_REASONS, ...sync_reason])].map(
          (value) => ({
            value,
            label:
              value in WAITING_REASONS
                ? t(`lights.sync.${value}.label`)
                : value,
          })
        ),
      },
      light("token_status", "token", (value) => `lights.token.${value}.label`),
      light(
        "return_status",
        "returned",
        (value) => `licencePage.returns.${value}`
      ),
      light("email_status", "email", (value) => `lights.email.${value}.label`),
      {
        id: "is_invoiced",
        type: "radio",
        label: t("desk.filters.invoice"),
        options: [
          { value: "true", label: t("lights.invoice.invoiced.label") },
          { value: "false", label: t("lights.invoice.missing.label") },
        ],
      },
      {
        id: "is_refunded",
        type: "radio",
        label: t("desk.filters.refund"),
        options: [{ value: "true", label: t("lights.refund.alive.label") }],
      },
    ]
  }, [t, sync_reason])
}
