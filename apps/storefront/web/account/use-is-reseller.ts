import { useEndCustomers } from "medusa-plugin-microsoft-esd/storefront"

/** Whether who is logged in has end customers, or may have. */
export function useIsReseller(): boolean {
  const { isLoading, error } = useEndCustomers("", { limit: 1 })
  return !isLoading && !error
}
