import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { CALM_MS } from "../../lib/api/calm-ms"
import type { LicenceList } from "../../lib/api/licence-list"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import { keyInSearch } from "../../lib/licences/desk/key-in-search"

/** A text that is, or becomes, a key; counted, because caches are told the number and not the key. */
type Search = { text: string; number: number }

/**
 * Finds a licence by its whole key. The key is sent in a body and is kept in
 * no address, no history and no cache.
 */
export function useKeySearch() {
  const [{ text, number }, setSearch] = useState<Search>({
    text: "",
    number: 0,
  })
  const key = keyInSearch(text)
  const productKey = key.is === "whole" ? key.productKey : null
  const query = useQuery<LicenceList, FetchError>({
    queryKey: queryKeys.licencesOfKey(number),
    queryFn: () =>
      sdk.client.fetch("/admin/esd/assets/search", {
        method: "POST",
        body: { product_key: productKey },
      }),
    enabled: productKey !== null,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchInterval: CALM_MS,
  })

  return {
    ...query,
    text,
    /** Whether a key is searched for. */
    isSearching: productKey !== null,
    /** Whether a key was begun and is not whole. */
    isPart: key.is === "part",
    setText: (next: string) =>
      setSearch((before) =>
        before.text === next
          ? before
          : { text: next, number: before.number + 1 }
      ),
  }
}
