import type { AdminEsdAssetResponse } from "../../../types"
import { unavailableActions } from "../../lib/licences/unavailable-actions"
import {
  type WithheldActions,
  withheldActions,
} from "../../lib/licences/withheld-actions"
import { useAllowed } from "../permissions/use-allowed"

/** Which actions for a licence are not possible now, or not allowed to the person who is logged in, and why. */
export function useWithheldActions(
  licence: AdminEsdAssetResponse
): WithheldActions {
  return withheldActions(unavailableActions(licence), {
    reveal: useAllowed("reveal"),
    operate: useAllowed("operate"),
  })
}
