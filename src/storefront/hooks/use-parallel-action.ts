"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { isAborted } from "../client/is-aborted"
import { useLatest } from "./use-latest"

/** Does things as often as somebody asks, also at once, and breaks them off when the component goes. */
export function useParallelAction<Args extends unknown[], Result>(
  act: (signal: AbortSignal, ...args: Args) => Promise<Result>
) {
  const [count, setCount] = useState(0)
  const [error, setError] = useState<unknown>(null)
  const aborter = useRef<AbortController | null>(null)
  const latest = useLatest(act)

  useEffect(() => {
    const own = new AbortController()
    aborter.current = own

    return () => own.abort()
  }, [])

  const run = useCallback(
    async (...args: Args): Promise<Result | null> => {
      aborter.current ??= new AbortController()
      const { signal } = aborter.current
      setError(null)
      setCount((running) => running + 1)

      try {
        const result = await latest.current(signal, ...args)

        return signal.aborted ? null : result
      } catch (caught) {
        if (!isAborted(caught, signal)) {
          setError(caught)
        }

        return null
      } finally {
        setCount((running) => running - 1)
      }
    },
    [latest]
  )

  return {
    /** Does it; null where it failed or was broken off. */
    run,
    isRunning: count > 0,
    /** What the last that failed failed with. */
    error,
  }
}
