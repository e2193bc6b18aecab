import { join } from "node:path"
import express, { type Express } from "express"
import type { StorefrontSettings } from "./read-settings"
import { securityHeaders } from "./security-headers"

/**
 * The shop's files, what they have to know (`/config.json`), and its first page
 * for every address that the shop itself makes something of.
 */
export function createWebApp(settings: StorefrontSettings): Express {
  const { files, medusaUrl, publishableKey, regionId } = settings
  const index = join(files, "index.html")
  const app = express()
  app.disable("x-powered-by")
  app.use(securityHeaders(medusaUrl))

  app.get("/config.json", (_request, response) => {
    response.set("cache-control", "no-store").json({
      medusa_url: medusaUrl,
      publishable_key: publishableKey,
      region_id: regionId,
    })
  })
  // their names change with their content
  app.use(
    "/assets",
    express.static(join(files, "assets"), {
      immutable: true,
      maxAge: "365d",
      index: false,
      fallthrough: false,
    })
  )
  app.use(express.static(files, { index: false, maxAge: 0 }))
  app.get("*", (_request, response) => {
    response.set("cache-control", "no-cache").sendFile(index)
  })
  return app
}
