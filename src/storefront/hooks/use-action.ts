"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { isAborted } from "../client/is-aborted"
import { useLatest } from "./use-latest"

/** Something that is done when somebody asks. */
export type Action<Args extends unknown[], Result> = {
  /** Does it; null where it failed, runs already or was broken off. */
  run: (...args: Args) => Promise<Result | null>
  isRunning: boolean
  error: unknown
  /** Forgets the error. */
  clear: () => void
  /** Breaks off what runs, and forgets the error. */
  cancel: () => void
}

const IDLE = { isRunning: false, error: null }

/** Does one thing at a time, and breaks it off when the component goes. */
export function useAction<Args extends unknown[], Result>(
  act: (signal: AbortSignal, ...args: Args) => Promise<Result>
): Action<Args, Result> {
  const [state, setState] = useState<{ isRunning: boolean; error: unknown }>(
    IDLE
  )
  const running = useRef<AbortController | null>(null)
  const latest = useLatest(act)

  useEffect(
    () => () => {
      running.current?.abort()
      running.current = null
    },
    []
  )

  const run = useCallback(
    async (...args: Args): Promise<Result | null> => {
      if (running.current) {
        return null
      }

      const aborter = new AbortController()
      running.current = aborter
      setState({ isRunning: true, error: null })

      try {
        const result = await latest.current(aborter.signal, ...args)

        if (aborter.signal.aborted) {
          return null
        }

        running.current = null
        setState(IDLE)

        return result
      } catch (error) {
        if (!isAborted(error, aborter.signal)) {
          running.current = null
          setState({ isRunning: false, error })
        }

        return null
      }
    },
    [latest]
  )
  const clear = useCallback(
    () => setState((former) => ({ ...former, error: null })),
    []
  )
  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = null
    setState(IDLE)
  }, [])

  return { run, ...state, clear, cancel }
}
