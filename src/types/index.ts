export type {
  AdminEsdAccountDetailResponse,
  AdminEsdAccountListResponse,
  AdminEsdAccountResponse,
  AdminEsdAccountsSyncResponse,
  AdminEsdCustomerAccountResponse,
  EsdAccountAddress,
  EsdAccountReseller,
  EsdAccountResponse,
} from "./esd-account"
export type {
  AdminEsdAssetDetailResponse,
  AdminEsdAssetListResponse,
  AdminEsdAssetResponse,
  AdminEsdAssetsActionResponse,
  AdminEsdAssetSearchResponse,
  EsdAssetEndCustomer,
  EsdAssetResponse,
  EsdAssetRevealResponse,
  EsdLedgerEntryResponse,
} from "./esd-asset"
export type {
  AdminEsdCancellationListResponse,
  AdminEsdCancellationResponse,
  AdminEsdRefundResponse,
  EsdAssetReturnResponse,
  EsdCancellationResponse,
  EsdCancellationStatus,
  EsdRefundPolicy,
  EsdRefundResponse,
} from "./esd-cancellation"
export type { AdminEsdCheckListResponse, EsdCheck } from "./esd-check"
export type { AdminEsdConnectionListResponse } from "./esd-connection"
export type {
  AdminEsdOrderPreviewResponse,
  AdminEsdOrderResponse,
  EsdDraftOrderCheck,
  EsdDraftOrderPrice,
  EsdDraftOrderPrices,
  EsdDraftOrderResponse,
} from "./esd-draft-order"
export type { EsdEndCustomerResponse } from "./esd-end-customer"
export type { EsdInvoiceResponse } from "./esd-invoice"
export type {
  AdminEsdNotificationListResponse,
  AdminEsdNotificationPreviewResponse,
  AdminEsdNotificationResponse,
  EsdNotificationChanges,
  EsdNoticeEvent,
  EsdNotificationEvent,
  EsdNotificationLanguage,
  EsdNotificationResponse,
  EsdNotificationSettings,
  EsdNotificationText,
  EsdNotificationTexts,
} from "./esd-notification"
export type {
  AdminEsdOverviewResponse,
  EsdOverviewDay,
  EsdOverviewFailure,
  EsdOverviewLicences,
  EsdOverviewOldestWaiting,
  EsdOverviewResponse,
} from "./esd-overview"
export type {
  EsdServiceDetailsEndCustomer,
  EsdServiceDetailsLine,
  EsdServiceDetailsPart,
  EsdServiceDetailsResponse,
} from "./esd-service-details"
export type {
  EsdLostKeyLicenceResponse,
  EsdLostKeyRevealResponse,
} from "./esd-lost-key"
export type { PluginOptionsInput } from "../options"
export type { EsdStatusResponse } from "./esd-status"
