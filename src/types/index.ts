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
  AdminEsdAssetResponse,
  EsdAssetEndCustomer,
  EsdAssetResponse,
  EsdAssetRevealResponse,
  EsdLedgerEntryResponse,
} from "./esd-asset"
export type { AdminEsdConnectionListResponse } from "./esd-connection"
export type { EsdEndCustomerResponse } from "./esd-end-customer"
export type { EsdInvoiceResponse } from "./esd-invoice"
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
