"use client"

import { isSettled } from "../lib/licence-state"
import { useEsd } from "./esd-provider"
import { useAction } from "./use-action"
import { useLoaded } from "./use-loaded"

type Options = {
  /** Reads again and again until nothing is left to come. Default: true. */
  live?: boolean
}

/** One licence of the customer who is logged in, its key masked. */
export function useLicence(id: string, { live = true }: Options = {}) {
  const { client } = useEsd()
  const { data, error, isLoading, reload } = useLoaded({
    key: id,
    load: (signal) => client.licences.retrieve(id, { signal }),
    isLive: (licence) => live && !isSettled(licence),
  })
  const sending = useAction((signal) => client.licences.resend(id, { signal }))

  return {
    licence: data,
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
  }
}
