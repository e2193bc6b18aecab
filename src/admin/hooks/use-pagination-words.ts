import { useWording } from "./use-wording"

/** The words around the pages of a list. */
export function usePaginationWords(results: string) {
  const { t } = useWording()

  return {
    of: t("pagination.of"),
    results,
    pages: t("pagination.pages"),
    prev: t("pagination.prev"),
    next: t("pagination.next"),
  }
}
