import type { RequestHandler } from "express"
import { ApiError } from "./api-error"
import { invalidRequest } from "./invalid-request"
import { requestContext } from "./request-context"

const HEADER = "X-Channel-Id"

/** Lets only requests through whose X-Channel-Id is a channel of the calling client; stands behind `authenticate`. */
export const requireChannel: RequestHandler = (request, response, next) => {
  const context = requestContext(response)
  const channelId = request.get(HEADER)

  if (!channelId) {
    throw invalidRequest([{ field: HEADER, issue: "this header is required" }])
  }
  if (!context.caller.channels.has(channelId)) {
    throw new ApiError(
      "ChannelNotAuthorized",
      `Client ${context.caller.clientId} may not use channel ${channelId}. Send the Bill-To account id that belongs to this client.`
    )
  }

  context.channelId = channelId
  next()
}
