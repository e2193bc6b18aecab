import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../lib/api/query-keys"
import { sdk } from "../lib/api/sdk"

/** The e-mail address of a member of staff; the id of whoever is no member any more, or a key. */
export function useStaffName(userId: string | null): string {
  const { data } = useQuery({
    queryKey: queryKeys.user(userId ?? ""),
    queryFn: () => sdk.admin.user.retrieve(userId ?? "", { fields: "email" }),
    enabled: userId !== null,
    retry: false,
    staleTime: Infinity,
  })

  return data?.user.email ?? userId ?? ""
}
