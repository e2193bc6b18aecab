export type {
  AdminEsdAssetDetailResponse,
  AdminEsdAssetResponse,
  EsdAssetEndCustomer,
  EsdAssetResponse,
  EsdAssetRevealResponse,
  EsdLedgerEntryResponse,
} from "./esd-asset"
export type { EsdInvoiceResponse } from "./esd-invoice"
export type { PluginOptionsInput } from "../options"
export type { EsdStatusResponse } from "./esd-status"
