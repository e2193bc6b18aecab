import { FetchError } from "@medusajs/js-sdk"
import { sdk } from "../api/sdk"
import type { Permissions } from "./allows"

const NOT_FOUND = 404

/** Reads what the person who is logged in may do; null where Medusa's RBAC is switched off. */
export async function fetchPermissions(): Promise<Permissions> {
  const { feature_flags } = await sdk.client.fetch<{
    feature_flags: Record<string, boolean>
  }>("/admin/feature-flags")

  if (!feature_flags.rbac) {
    return null
  }

  try {
    const { permissions } = await sdk.client.fetch<{ permissions: string[] }>(
      "/admin/rbac/me/permissions"
    )

    return permissions
  } catch (error) {
    if (error instanceof FetchError && error.status === NOT_FOUND) {
      return null
    }

    throw error
  }
}
