import type { FetchError } from "@medusajs/js-sdk"
import { useMutation } from "@tanstack/react-query"
import type { EsdAssetRevealResponse } from "../../types"
import { sdk } from "../lib/api/sdk"

/**
 * Reveals the key of a licence, which the server records. `reset()` forgets the
 * key again; no cache keeps it beyond its dialog.
 */
export function useRevealLicence(licenceId: string) {
  return useMutation<EsdAssetRevealResponse, FetchError, void>({
    mutationFn: () =>
      sdk.client.fetch(`/admin/esd/assets/${licenceId}/reveal`, {
        method: "POST",
      }),
    gcTime: 0,
  })
}
