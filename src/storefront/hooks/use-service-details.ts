"use client"

import { useCallback, useState } from "react"
import type { EsdServiceDetailsResponse } from "../../types/esd-service-details"
import type { EsdServiceDetailsItem } from "../client/inputs"
import { useEsd } from "./esd-provider"
import { useAction } from "./use-action"
import { useLoaded } from "./use-loaded"

/** Reads for whom the licences of a cart are, and saves it. */
export function useServiceDetails(cartId: string) {
  const { client } = useEsd()
  const [saved, setSaved] = useState<EsdServiceDetailsResponse | null>(null)
  const { data, error, isLoading, reload } = useLoaded({
    key: cartId,
    load: (signal) => client.serviceDetails.retrieve(cartId, { signal }),
  })
  const saving = useAction((signal, items: EsdServiceDetailsItem[]) =>
    client.serviceDetails.update(cartId, items, { signal })
  )
  const { run } = saving
  const save = useCallback(
    async (items: EsdServiceDetailsItem[]) => {
      const details = await run(items)

      if (details) {
        setSaved(details)
      }

      return details
    },
    [run]
  )

  return {
    details: saved?.cart_id === cartId ? saved : data,
    isLoading,
    /** Why they could not be read. */
    error,
    reload: useCallback(() => {
      setSaved(null)
      reload()
    }, [reload]),
    /** Saves; answers the details as the shop has them now, or null where it refused. */
    save,
    isSaving: saving.isRunning,
    /** Why they could not be saved. */
    saveError: saving.error,
    /** Forgets that. */
    clearSaveError: saving.clear,
  }
}
