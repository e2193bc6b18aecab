import type { EsdCancellationStatus } from "../../../types"
import type { Light } from "../lights/light"
import type { Wording } from "../wording"

const COLORS: Record<EsdCancellationStatus, Light["color"]> = {
  requested: "orange",
  withdrawn: "grey",
  declined: "grey",
  accepted: "blue",
  refused: "red",
  returned: "blue",
  completed: "green",
}

/** The badge that says how far a cancellation is. */
export function cancellationBadge(
  status: EsdCancellationStatus,
  { t }: Pick<Wording, "t">
): Pick<Light, "color" | "label"> {
  return { color: COLORS[status], label: t(`cancellations.states.${status}`) }
}
