"use client"

import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import { nextSteps } from "../../lib/next-steps"

type Props = {
  licence: EsdAssetResponse
  /** Whether the key is shown. */
  isShown: boolean
}

/** What to do with a licence whose key is there and unused. */
export function NextSteps({ licence, isShown }: Props) {
  const { words } = useEsd()
  const steps = nextSteps(licence, isShown, words.licences)

  return steps.length ? (
    <div className="esd-next">
      <h3 className="esd-subheading">{words.licences.detail.next}</h3>
      <ol className="esd-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  ) : null
}
