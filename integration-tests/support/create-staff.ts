import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateJwtToken,
  Modules,
} from "@medusajs/framework/utils"
import type {
  AdminEsdAssetDetailResponse,
  AdminEsdAssetResponse,
} from "../../src/types"
import type { AxiosInstance, AxiosResponse } from "axios"

/** A member of staff in front of the Admin API. */
export type Staff = {
  id: string
  get(url: string, config?: object): Promise<AxiosResponse>
  post(url: string, body?: unknown): Promise<AxiosResponse>
  /** All licences of an order. */
  assets(order: { id: string }): Promise<AdminEsdAssetResponse[]>
  /** One licence with its ledger. */
  asset(id: string): Promise<AdminEsdAssetDetailResponse["esd_asset"]>
}

/**
 * Creates an admin user with a session token.
 *
 * @param roles - ids of the user's roles, where Medusa's RBAC is on
 */
export async function createStaff(
  container: MedusaContainer,
  api: AxiosInstance,
  { email = "staff@contoso.test", roles = [] as string[] } = {}
): Promise<Staff> {
  const user = await container.resolve(Modules.USER).createUsers({ email })
  const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: user.email }],
    app_metadata: { user_id: user.id },
  })
  const { http } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  ).projectConfig
  const token = generateJwtToken(
    {
      actor_id: user.id,
      actor_type: "user",
      auth_identity_id: identity.id,
      ...(roles.length && { app_metadata: { roles } }),
    },
    { secret: http.jwtSecret, expiresIn: "1h" }
  )
  const settings = {
    headers: { authorization: `Bearer ${token}` },
    validateStatus: () => true,
  }

  const get = (url: string, config?: object) =>
    api.get(url, { ...settings, ...config })

  return {
    id: user.id,
    get,
    post: (url, body = {}) => api.post(url, body, settings),
    assets: async (order) => {
      const { data } = await get(
        `/admin/esd/assets?limit=1000&order_id=${order.id}`
      )

      return data.esd_assets
    },
    asset: async (id) => (await get(`/admin/esd/assets/${id}`)).data.esd_asset,
  }
}
