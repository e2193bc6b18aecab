"use client"

import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import { licenceState } from "../../lib/licence-state"
import { safeLink } from "../../lib/safe-link"

/** What to do with a licence whose key is there and unused. */
export function NextSteps({ licence }: { licence: EsdAssetResponse }) {
  const { words } = useEsd()
  const { detail } = words.licences

  return licenceState(licence) === "ready" ? (
    <div className="esd-next">
      <h3 className="esd-subheading">{detail.next}</h3>
      <ol className="esd-steps">
        {detail
          .steps(
            licence.product_title,
            safeLink(licence.download_link) !== null
          )
          .map((step) => (
            <li key={step}>{step}</li>
          ))}
      </ol>
    </div>
  ) : null
}
