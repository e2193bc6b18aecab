import { WAITING_REASONS } from "../lights/waiting-reasons"
import type { Light } from "../lights/light"
import type { Wording } from "../wording"

/** The badge of licences that wait for a reason. */
export function waitingBadge(
  reason: string,
  { t }: Pick<Wording, "t">
): Pick<Light, "color" | "label"> {
  const isKnown = reason in WAITING_REASONS

  return {
    color: isKnown ? WAITING_REASONS[reason] : "orange",
    label: t(`lights.sync.${isKnown ? reason : "retrying"}.label`),
  }
}
