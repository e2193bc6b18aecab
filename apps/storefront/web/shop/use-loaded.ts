import { useEffect, useState } from "react"

/** Something that is being read: nothing yet, there, or failed. */
export type Loaded<Data> = {
  data: Data | null
  error: unknown
  /** Reads it again. */
  reload: () => void
}

/**
 * Reads something when a page opens, and anew when the key changes. What was
 * there before stays until then.
 */
export function useLoaded<Data>(
  key: string,
  load: () => Promise<Data>
): Loaded<Data> {
  const [state, setState] = useState<{ data: Data | null; error: unknown }>({
    data: null,
    error: null,
  })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let isWanted = true
    load()
      .then((data) => isWanted && setState({ data, error: null }))
      .catch((error: unknown) => {
        if (isWanted) setState(({ data }) => ({ data, error }))
      })
    return () => {
      isWanted = false
    }
    // the key stands for what is loaded
  }, [key, attempt])

  return { ...state, reload: () => setAttempt((count) => count + 1) }
}
