import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { ESD_NAMESPACE } from "../i18n/esd-namespace"
import { toLocale } from "../lib/to-locale"
import type { Wording } from "../lib/wording"

/** The words of the dashboard's language for what the plugin shows. */
export function useWording(): Wording {
  const { t, i18n } = useTranslation(ESD_NAMESPACE)

  return useMemo(() => {
    const dates = new Intl.DateTimeFormat(toLocale(i18n.language), {
      dateStyle: "medium",
      timeStyle: "short",
    })

    return { t, formatDate: (date) => dates.format(new Date(date)) }
  }, [t, i18n.language])
}
