"use client"

import { useState } from "react"
import type { EsdLostKeyInput } from "../client/inputs"
import { useEsd } from "./esd-provider"
import { useAction } from "./use-action"

/** Asks for a link to the keys of an order. The answer never tells whether there is such an order. */
export function useLostKey() {
  const { client } = useEsd()
  const [isSent, setSent] = useState(false)
  const { run, isRunning, error } = useAction(
    async (signal, order: EsdLostKeyInput) => {
      await client.lostKeys.request(order, { signal })

      return true
    }
  )

  return {
    request: async (order: EsdLostKeyInput) => {
      if (await run(order)) {
        setSent(true)
      }
    },
    /** Begins anew. */
    reset: () => setSent(false),
    isSent,
    isSending: isRunning,
    error,
  }
}
