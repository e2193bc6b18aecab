import type { MicrosoftEsdErrorCode } from "./error-codes"

/** What happened and what to do, for shop staff, in plain English; the admin translates by code. */
export const merchantMessages: Readonly<Record<MicrosoftEsdErrorCode, string>> =
  {
    InvalidRequest:
      "Microsoft did not accept the data that was sent. Check the account's e-mail address, name and country and the product's part number, then retry.",
    Unauthorized:
      "Microsoft did not accept the shop's sign-in. Check the connection's client id, tenant and certificate; waiting licences then go on by themselves.",
    ChannelNotAuthorized:
      "The connection's client may not use this channel id. Check the channel id in the plugin's options or ask Microsoft to authorise the client for it, then retry.",
    NotFound:
      "Microsoft does not know this account or licence on the connection. Check that the connection is the one it was made with.",
    TransactionConflict:
      "Microsoft already holds another purchase under this licence's transaction id. Nothing was bought again. Compare the product, country and account of the licence with Microsoft's record before you retry.",
    AccountNotSynchronized:
      "Microsoft does not know the customer's or the reseller's account yet. Synchronize the account, then the licence goes on.",
    ParentAccountNotAllowed:
      "Microsoft does not accept a parent account here. Leave the parent account blank and synchronize the account again.",
    SkuNotFound:
      "Microsoft does not sell this product on the connection. Check the product's part number, synchronize the catalogue and offer the customer a replacement.",
    SkuDiscontinued:
      "Microsoft has discontinued this product. Stop selling it and offer the customer a replacement or a refund.",
    CountryNotAllowed:
      "Microsoft does not allow this product to be sold in the customer's country on the connection. Use a connection for that country or refund the customer.",
    CreditLimitExceeded:
      "The distributor's credit limit at Microsoft is used up. Have it raised or pay open invoices, then retry the licence.",
    TokenRedeemed:
      "The product key is already in use, so Microsoft does not take it back. The licence cannot be cancelled.",
    ReturnWindowElapsed:
      "The time in which Microsoft takes this licence back has passed. The licence cannot be cancelled.",
    AlreadyReturned:
      "This licence was already returned to Microsoft. Refresh the licence to see its state.",
    TooManyRequests:
      "Microsoft asks the shop to slow down. Nothing needs to be done: the request is repeated later.",
    ServiceUnavailable:
      "Microsoft's service is not available right now. Nothing needs to be done: it is asked again later.",
    InternalError:
      "Microsoft's service failed while it handled the request. It is asked again later; contact Microsoft with the correlation id if it lasts.",
    AuthenticationFailed:
      "Microsoft's sign-in service refused the shop's credentials. Check the connection's tenant, client id and resource, that its certificate is registered and has not expired, and the server's clock.",
    AccessTokenUnavailable:
      "Microsoft's sign-in service gave no usable answer. It is asked again later; check the connection's authority and the server's network if it lasts.",
    ServiceUnreachable:
      "Microsoft's service could not be reached, and nothing was sent. It is tried again later; check the connection's service URL and the server's network if it lasts.",
    AnswerTimeout:
      "Microsoft did not answer in time. The shop asks whether the request was carried out before it repeats it.",
    ConnectionLost:
      "The connection to Microsoft broke before the answer came. The shop asks whether the request was carried out before it repeats it.",
    MalformedAnswer:
      "Microsoft's answer could not be understood. The shop asks again later; check the connection's service URL and contact the plugin's support with the correlation id if it lasts.",
    UnexpectedRefusal:
      "Microsoft refused the request for a reason that the plugin does not know. Contact Microsoft with the correlation id, then retry.",
  }
