export { MicrosoftEsdClient } from "./microsoft-esd-client"
export type { MicrosoftEsdClientDependencies } from "./microsoft-esd-client"
export type { MicrosoftEsdSettings } from "./settings"
export type * from "./types"
export {
  CLIENT_ERROR_CODES,
  MICROSOFT_ESD_ERROR_CODES,
  VENDOR_ERROR_CODES,
} from "./errors/error-codes"
export type {
  MicrosoftEsdErrorCode,
  VendorErrorCode,
} from "./errors/error-codes"
export { merchantMessages } from "./errors/merchant-messages"
export { MicrosoftEsdError } from "./errors/microsoft-esd-error"
export {
  AccessTokenUnavailableError,
  AccountNotSynchronizedError,
  AnswerTimeoutError,
  AuthenticationError,
  ChannelNotAuthorizedError,
  ConnectionLostError,
  CreditLimitExceededError,
  InvalidRequestError,
  MalformedAnswerError,
  NotFoundError,
  OfferingNotSoldError,
  RateLimitedError,
  ReturnRefusedError,
  ServiceFailedError,
  ServiceUnreachableError,
  TransactionConflictError,
  UnexpectedRefusalError,
} from "./errors/microsoft-esd-errors"
