/** The codes of the vendor's refusals, as the wire contract lists them. A stable list, e.g. for translations. */
export const VENDOR_ERROR_CODES = [
  "InvalidRequest",
  "Unauthorized",
  "ChannelNotAuthorized",
  "NotFound",
  "TransactionConflict",
  "AccountNotSynchronized",
  "ParentAccountNotAllowed",
  "SkuNotFound",
  "SkuDiscontinued",
  "CountryNotAllowed",
  "CreditLimitExceeded",
  "TokenRedeemed",
  "ReturnWindowElapsed",
  "AlreadyReturned",
  "TooManyRequests",
  "ServiceUnavailable",
  "InternalError",
] as const

/** The codes of what goes wrong around the vendor's answer; ours, not the vendor's. */
export const CLIENT_ERROR_CODES = [
  "AuthenticationFailed",
  "AccessTokenUnavailable",
  "ServiceUnreachable",
  "AnswerTimeout",
  "ConnectionLost",
  "MalformedAnswer",
  "UnexpectedRefusal",
] as const

/** Every code that a `MicrosoftEsdError` can have. */
export const MICROSOFT_ESD_ERROR_CODES = [
  ...VENDOR_ERROR_CODES,
  ...CLIENT_ERROR_CODES,
] as const

export type VendorErrorCode = (typeof VENDOR_ERROR_CODES)[number]
export type MicrosoftEsdErrorCode = (typeof MICROSOFT_ESD_ERROR_CODES)[number]
