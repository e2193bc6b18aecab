import { Router } from "express"
import { z } from "zod"
import { asyncRoute } from "../http/async-route"
import { ApiError } from "../http/api-error"
import { requestContext } from "../http/request-context"
import { validate } from "../http/validate"
import { injectFaults, type FaultInjection } from "../faults/inject-faults"
import type { CataloguePages } from "../services/catalogue-pages"
import { presentOffering } from "../services/present-offering"

const catalogueQuery = z.object({
  country: z.string().min(1, "must not be empty"),
  language: z.string().min(1, "must not be empty"),
  fromDate: z.iso
    .datetime({
      offset: true,
      error: "must be a date and time like 2026-01-31T00:00:00Z",
    })
    .optional(),
  continuationToken: z.string().optional(),
})

/** `GET /v1/catalog`: the catalogue of one country and language, in pages of 100. */
export function catalogueRoutes(
  pages: CataloguePages,
  injection: FaultInjection
): Router {
  return Router().get(
    "/catalog",
    injectFaults(injection, "other"),
    asyncRoute(async (request, response) => {
      const { continuationToken, ...query } = validate(
        catalogueQuery,
        request.query
      )
      const { caller } = requestContext(response)
      if (caller.countries && !caller.countries.has(query.country)) {
        throw new ApiError(
          "CountryNotAllowed",
          `Client ${caller.clientId} may not sell in ${query.country}. Use the client that belongs to that country.`
        )
      }

      const page = await pages.page(query, continuationToken)
      response.json({
        items: page.offerings.map(presentOffering),
        continuationToken: page.continuationToken,
      })
    })
  )
}
