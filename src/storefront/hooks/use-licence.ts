"use client"

import { useCallback, useState } from "react"
import type { EsdAssetResponse } from "../../types/esd-asset"
import { isSettled } from "../lib/licence-state"
import { useEsd } from "./esd-provider"
import { useAction } from "./use-action"
import { useCancelling } from "./use-cancelling"
import { useLatest } from "./use-latest"
import { useLoaded } from "./use-loaded"

type Options = {
  /** Reads again and again until nothing is left to come, also of staff who decide on a cancellation. Default: true. */
  live?: boolean
}

/** The licence as an action answered it, and what was known of it before. */
type Answered = {
  licence: EsdAssetResponse
  before: EsdAssetResponse | null
}

/** One licence of the customer who is logged in, its key masked. */
export function useLicence(id: string, { live = true }: Options = {}) {
  const { client } = useEsd()
  const { data, error, isLoading, reload } = useLoaded({
    key: id,
    load: (signal) => client.licences.retrieve(id, { signal }),
    isLive: (licence) =>
      live &&
      (!isSettled(licence) || licence.status === "cancellation_requested"),
  })
  const latest = useLatest(data)
  const [answered, setAnswered] = useState<Answered | null>(null)
  const sending = useAction((signal) => client.licences.resend(id, { signal }))
  const take = useCallback(
    (licence: EsdAssetResponse | null) => {
      if (licence) {
        setAnswered({ licence, before: latest.current })
      }

      reload()
    },
    [latest, reload]
  )
  const cancelling = useCancelling(id, take)

  return {
    // until it is read anew
    licence: answered && answered.before === data ? answered.licence : data,
    isLoading,
    error,
    reload,
    /** Sends the licence's e-mail again; null where that was refused. */
    resend: async () => {
      const licence = await sending.run()

      if (licence) {
        reload()
      }

      return licence
    },
    isResending: sending.isRunning,
    resendError: sending.error,
    /** Asks to cancel the licence, and takes that back. */
    cancelling,
  }
}
