"use client"

import { useEffect, useState } from "react"
import type { EsdLostKeyLicenceResponse } from "../../types/esd-lost-key"
import { tokenOfHash } from "../lib/token-of-hash"
import { useEsd } from "./esd-provider"
import { useAction } from "./use-action"

/**
 * Takes the token of a lost-key link out of the page's address, at once, and
 * shows the keys when asked. Nothing is asked by itself, because mail programs
 * that look into links would use the token up.
 */
export function useLostKeyReveal() {
  const { client } = useEsd()
  const [token, setToken] = useState<string | null>(null)
  const [isReady, setReady] = useState(false)
  const [licences, setLicences] = useState<EsdLostKeyLicenceResponse[] | null>(
    null
  )
  const { run, isRunning, error } = useAction((signal, used: string) =>
    client.lostKeys.reveal(used, { signal })
  )

  useEffect(() => {
    const take = () => {
      const found = tokenOfHash(location.hash)

      if (found) {
        history.replaceState(
          history.state,
          "",
          location.pathname + location.search
        )
        setToken(found)
        setLicences(null)
      }

      setReady(true)
    }
    take()
    // the link of a second e-mail, opened in the same tab
    addEventListener("hashchange", take)

    return () => removeEventListener("hashchange", take)
  }, [])

  return {
    /** Whether the address has been looked at, which no server can. */
    isReady,
    hasToken: token !== null,
    /** Null until they are asked for. */
    licences,
    reveal: async () => {
      const found = token && (await run(token))

      if (found) {
        setToken(null)
        setLicences(found)
      }
    },
    isRevealing: isRunning,
    error,
  }
}
