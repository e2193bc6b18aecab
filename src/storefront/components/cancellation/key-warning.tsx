"use client"

import type { EsdAssetResponse } from "../../../types/esd-asset"
import { useEsd } from "../../hooks/esd-provider"
import { hasKey } from "../../lib/licence-state"
import { nameOfEndCustomer } from "../../lib/name-of-end-customer"

/** That a key must not be used if its licence is to be given back; nothing where there is no key. */
export function KeyWarning({ licence }: { licence: EsdAssetResponse }) {
  const { words } = useEsd()
  const { doNotUse, tellEndCustomer } = words.cancellation

  return hasKey(licence) ? (
    <p className="esd-warning">
      {licence.for_resale
        ? tellEndCustomer(nameOfEndCustomer(licence.end_customer))
        : doNotUse}
    </p>
  ) : null
}
