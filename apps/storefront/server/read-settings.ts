/** How the shop is served, and what it tells the browser. */
export type StorefrontSettings = {
  /** 0 = any that is free. */
  port: number
  /** Folder of the built shop. */
  files: string
  medusaUrl: string
  publishableKey: string
  regionId: string
}

/**
 * Reads STOREFRONT_PORT, _FILES, _MEDUSA_URL, _PUBLISHABLE_KEY and _REGION_ID.
 *
 * @throws naming the first that is missing
 */
export function readSettings(env: NodeJS.ProcessEnv): StorefrontSettings {
  return {
    port: Number(env.STOREFRONT_PORT ?? 0),
    files: required(env, "STOREFRONT_FILES"),
    medusaUrl: required(env, "STOREFRONT_MEDUSA_URL"),
    publishableKey: required(env, "STOREFRONT_PUBLISHABLE_KEY"),
    regionId: required(env, "STOREFRONT_REGION_ID"),
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (value) return value
  throw new Error(`${name} is not set.`)
}
