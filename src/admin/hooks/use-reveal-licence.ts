import type { FetchError } from "@medusajs/js-sdk"
import { useMutation } from "@tanstack/react-query"
import type { EsdAssetRevealResponse } from "../../types"
import { sdk } from "../lib/api/sdk"
import { useRefreshLicences } from "./licences/use-refresh-licences"

/**
 * Reveals the key of a licence for a reason, which the server records. `reset()` forgets the
 * key again; no cache keeps it beyond its dialog.
 */
export function useRevealLicence(licenceId: string) {
  const refresh = useRefreshLicences()

  return useMutation<EsdAssetRevealResponse, FetchError, string>({
    mutationFn: (reason) =>
      sdk.client.fetch(`/admin/esd/assets/${licenceId}/reveal`, {
        method: "POST",
        body: { reason },
      }),
    // not waited for: the key is shown at once
    onSuccess: () => void refresh(licenceId),
    gcTime: 0,
  })
}
