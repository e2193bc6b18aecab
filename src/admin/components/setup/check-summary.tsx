import { Text } from "@medusajs/ui"
import type { EsdCheck } from "../../../types"
import { useWording } from "../../hooks/use-wording"

/** How many checks came out how. */
export function CheckSummary({ checks }: { checks: EsdCheck[] }) {
  const { t } = useWording()
  const count = (wanted: EsdCheck["status"]) =>
    checks.filter(({ status }) => status === wanted).length
  const failed = count("failed")
  const warnings = count("warning")
  const parts = [
    failed > 0 && t("setup.failed", { count: failed }),
    warnings > 0 && t("setup.warnings", { count: warnings }),
    t("setup.ok", { count: count("ok") }),
  ]

  return (
    <Text
      size="small"
      className={failed ? "text-ui-fg-error" : "text-ui-fg-subtle"}
    >
      {failed + warnings === 0
        ? t("setup.allOk", { count: checks.length })
        : parts.filter(Boolean).join(" · ")}
    </Text>
  )
}
