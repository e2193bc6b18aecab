/** The HTTP status of every error code in the contract (docs/microsoft-esd-api.yaml, schema Error). */
export const ERROR_STATUSES = {
  InvalidRequest: 400,
  Unauthorized: 401,
  CreditLimitExceeded: 402,
  ChannelNotAuthorized: 403,
  NotFound: 404,
  SkuNotFound: 404,
  TransactionConflict: 409,
  TokenRedeemed: 409,
  AlreadyReturned: 409,
  ReturnWindowElapsed: 410,
  AccountNotSynchronized: 422,
  ParentAccountNotAllowed: 422,
  SkuDiscontinued: 422,
  CountryNotAllowed: 422,
  TooManyRequests: 429,
  InternalError: 500,
  ServiceUnavailable: 503,
} as const

/** A code that an error body may carry. */
export type ErrorCode = keyof typeof ERROR_STATUSES
