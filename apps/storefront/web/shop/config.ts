/** What the server tells the shop when it starts. */
export type Config = {
  medusa_url: string
  publishable_key: string
  region_id: string
}

/** Asks the server from which the shop came. */
export async function readConfig(): Promise<Config> {
  const response = await fetch("/config.json")
  if (!response.ok) throw new Error(`/config.json: ${response.status}`)
  return (await response.json()) as Config
}
