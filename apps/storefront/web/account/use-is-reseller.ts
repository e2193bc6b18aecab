import { useLicences } from "medusa-plugin-microsoft-esd/storefront"

/** Whether who is logged in has end customers, or may have. */
export function useIsReseller(): boolean {
  return useLicences({ limit: 1 }).canResell
}
