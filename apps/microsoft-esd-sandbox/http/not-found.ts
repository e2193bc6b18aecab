import type { RequestHandler } from "express"
import { ApiError } from "./api-error"

/** Answers every path that nothing else answered. */
export const notFound: RequestHandler = (request) => {
  throw new ApiError(
    "NotFound",
    `There is nothing at ${request.method} ${request.path}. The paths are in docs/microsoft-esd-api.yaml and in the sandbox's README.`
  )
}
