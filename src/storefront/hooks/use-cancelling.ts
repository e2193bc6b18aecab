"use client"

import { useCallback, useState } from "react"
import type { EsdAssetResponse } from "../../types/esd-asset"
import type { EsdCancellationInput } from "../client/inputs"
import { useEsd } from "./esd-provider"
import { useAction } from "./use-action"

/** Asking to cancel a licence, and taking that back. */
export type Cancelling = {
  /** Asks the shop; null where that was refused. */
  request: (input?: EsdCancellationInput) => Promise<EsdAssetResponse | null>
  isRequesting: boolean
  /** Takes the request back; null where that was refused. */
  withdraw: () => Promise<EsdAssetResponse | null>
  isWithdrawing: boolean
  /** Whether the last thing that was done was to withdraw a request. */
  isWithdrawn: boolean
  /** What the last of them failed with. */
  error: unknown
}

/**
 * Asks to cancel a licence, and takes that back.
 *
 * @param onAnswer gets the licence as it is then; null where the shop said no
 */
export function useCancelling(
  id: string,
  onAnswer: (licence: EsdAssetResponse | null) => void
): Cancelling {
  const { client } = useEsd()
  const [isWithdrawn, setWithdrawn] = useState(false)
  const asking = useAction((signal, input?: EsdCancellationInput) =>
    client.licences.requestCancellation(id, input, { signal })
  )
  const taking = useAction((signal) =>
    client.licences.withdrawCancellation(id, { signal })
  )
  const { run: ask, clear: forgetAsking } = asking
  const { run: take, clear: forgetTaking } = taking

  const request = useCallback(
    async (input?: EsdCancellationInput) => {
      forgetTaking()
      setWithdrawn(false)
      const licence = await ask(input)
      onAnswer(licence)

      return licence
    },
    [ask, forgetTaking, onAnswer]
  )
  const withdraw = useCallback(async () => {
    forgetAsking()
    const licence = await take()
    setWithdrawn(licence !== null)
    onAnswer(licence)

    return licence
  }, [take, forgetAsking, onAnswer])

  return {
    request,
    isRequesting: asking.isRunning,
    withdraw,
    isWithdrawing: taking.isRunning,
    isWithdrawn,
    error: asking.error ?? taking.error,
  }
}
