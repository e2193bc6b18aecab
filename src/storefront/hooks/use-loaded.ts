"use client"

import { useCallback, useEffect, useState } from "react"
import { isAborted } from "../client/is-aborted"
import { pollDelay } from "../lib/poll-delay"
import { useLatest } from "./use-latest"
import { waitUnlessHidden } from "./wait-unless-hidden"

/** Something that is read from the shop. */
export type Loaded<Data> = {
  /** Null until it is there. Stays while it is read anew. */
  data: Data | null
  /** What the last try failed with. */
  error: unknown
  /** Whether there is nothing to show yet, and no error. */
  isLoading: boolean
  /** Reads it anew. */
  reload: () => void
}

type Options<Data> = {
  /** What is read; another key is another thing. Null reads nothing. */
  key: string | null
  load: (signal: AbortSignal) => Promise<Data>
  /** Whether it changes by itself, so that it is read again and again. */
  isLive?: (data: Data) => boolean
}

type State<Data> = { key: string | null; data: Data | null; error: unknown }

/** Reads something, again where it changes by itself, and stops when it is not wanted any more. */
export function useLoaded<Data>({
  key,
  load,
  isLive,
}: Options<Data>): Loaded<Data> {
  const [state, setState] = useState<State<Data>>({
    key,
    data: null,
    error: null,
  })
  const [attempt, setAttempt] = useState(0)
  const latest = useLatest({ load, isLive })

  useEffect(() => {
    if (key === null) {
      return
    }

    const aborter = new AbortController()
    const { signal } = aborter

    void follow<Data>({
      signal,
      load: () => latest.current.load(signal),
      isLive: (data) => latest.current.isLive?.(data) ?? false,
      onData: (data) => setState({ key, data, error: null }),
      onError: (error) =>
        setState((former) => ({
          key,
          data: former.key === key ? former.data : null,
          error,
        })),
    })

    return () => aborter.abort()
  }, [key, attempt, latest])

  const reload = useCallback(() => setAttempt((count) => count + 1), [])
  const isCurrent = state.key === key
  const data = isCurrent ? state.data : null
  const error = isCurrent ? state.error : null

  return {
    data,
    error,
    isLoading: key !== null && data === null && !error,
    reload,
  }
}

type Follow<Data> = {
  signal: AbortSignal
  load: () => Promise<Data>
  isLive: (data: Data) => boolean
  onData: (data: Data) => void
  onError: (error: unknown) => void
}

/** Reads until nothing changes any more or the signal says stop. */
async function follow<Data>({
  signal,
  load,
  isLive,
  onData,
  onError,
}: Follow<Data>): Promise<void> {
  let failures = 0
  let text = ""
  let isChanging = false
  let changedAt = Date.now()

  while (!signal.aborted) {
    let error: unknown

    try {
      const data = await load()

      if (signal.aborted) {
        return
      }

      const next = JSON.stringify(data)
      isChanging = isLive(data)

      if (next !== text) {
        changedAt = Date.now()
      }

      if (next !== text || failures) {
        onData(data)
      }

      text = next
      failures = 0
    } catch (caught) {
      if (isAborted(caught, signal)) {
        return
      }

      error = caught
      failures++
      onError(caught)
    }

    const delay = isChanging
      ? pollDelay({ failures, error, unchangedMs: Date.now() - changedAt })
      : null

    if (delay === null) {
      return
    }

    await waitUnlessHidden(delay, signal)
  }
}
