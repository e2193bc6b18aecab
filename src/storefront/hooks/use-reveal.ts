"use client"

import { useCallback, useEffect, useState } from "react"
import type { EsdAssetRevealResponse } from "../../types/esd-asset"
import { useEsd } from "./esd-provider"
import { useAction } from "./use-action"

const SHOWN_MS = 60_000
const TICK_MS = 250

type Shown = { id: string; secret: EsdAssetRevealResponse; until: number }

/**
 * Shows the key of a licence for a minute. It is in this component's state and
 * nowhere else.
 */
export function useReveal(id: string) {
  const { client } = useEsd()
  const [shown, setShown] = useState<Shown | null>(null)
  const [secondsLeft, setSecondsLeft] = useState(0)
  const { run, isRunning, error, clear } = useAction((signal) =>
    client.licences.reveal(id, { signal })
  )
  const hide = useCallback(() => setShown(null), [])

  useEffect(() => {
    if (!shown) {
      return
    }

    // by the clock, so that a page that slept hides the key in time
    const tick = () => {
      const left = Math.ceil((shown.until - Date.now()) / 1000)

      if (left > 0) {
        setSecondsLeft(left)
      } else {
        hide()
      }
    }
    const timer = setInterval(tick, TICK_MS)

    return () => clearInterval(timer)
  }, [shown, hide])

  useEffect(() => {
    setShown(null)
    clear()
  }, [id, clear])

  return {
    /** Null while it is hidden. */
    secret: shown?.id === id ? shown.secret : null,
    secondsLeft,
    /** Asks for the key, which the shop writes down. */
    reveal: useCallback(async () => {
      const secret = await run()

      if (secret) {
        setSecondsLeft(SHOWN_MS / 1000)
        setShown({ id, secret, until: Date.now() + SHOWN_MS })
      }
    }, [id, run]),
    hide,
    isRevealing: isRunning,
    error,
  }
}
