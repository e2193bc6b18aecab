import { FetchError } from "@medusajs/js-sdk"
import { getI18n } from "react-i18next"
import { ESD_NAMESPACE } from "../../i18n/esd-namespace"

const FORBIDDEN = 403

/**
 * What went wrong with a request, where it was not allowed in words of the
 * dashboard's language: Medusa names the policy that is missing, in English.
 */
export function inOwnWords(error: unknown): unknown {
  if (error instanceof FetchError && error.status === FORBIDDEN) {
    error.message = getI18n().t("permissions.refused", { ns: ESD_NAMESPACE })
  }

  return error
}
