/**
 * What a shop's pages need: a typed client of the plugin's Store API, React
 * hooks and unstyled components. Works in browsers and on a server that renders
 * React; imports nothing but React.
 */
export {
  createEsdClient,
  type EsdClientOptions,
} from "./client/create-esd-client"
export type { EsdClient } from "./client/esd-client"
export {
  EsdRequestError,
  type EsdRequestErrorDetails,
} from "./client/esd-request-error"
export type { EsdFetchOptions } from "./client/fetch-transport"
export type {
  EsdCancellationInput,
  EsdEndCustomerInput,
  EsdEndCustomersQuery,
  EsdInvoicesQuery,
  EsdLicenceList,
  EsdLicencesQuery,
  EsdList,
  EsdLostKeyInput,
  EsdPage,
  EsdRequestOptions,
  EsdServiceDetailsItem,
} from "./client/inputs"
export type { EsdSdk } from "./client/sdk-transport"

export {
  type Esd,
  EsdProvider,
  type EsdProviderProps,
  useEsd,
} from "./hooks/esd-provider"
export { useEndCustomers } from "./hooks/use-end-customers"
export { useInvoices } from "./hooks/use-invoices"
export { useLicence } from "./hooks/use-licence"
export { useLicences, type UseLicencesOptions } from "./hooks/use-licences"
export { useLostKey } from "./hooks/use-lost-key"
export { useLostKeyReveal } from "./hooks/use-lost-key-reveal"
export { useReveal } from "./hooks/use-reveal"
export { useServiceDetails } from "./hooks/use-service-details"

export {
  type ControlProps as EsdControlProps,
  Field as EsdField,
  type FieldProps as EsdFieldProps,
} from "./components/parts/field"
export { Invoices, type InvoicesProps } from "./components/invoices"
export {
  LicenceDetail,
  type LicenceDetailProps,
} from "./components/licences/licence-detail"
export { Licences, type LicencesProps } from "./components/licences/licences"
export { LostKey, type LostKeyProps } from "./components/lost-key"
export {
  LostKeyReveal,
  type LostKeyRevealProps,
} from "./components/lost-key-reveal"
export {
  ServiceDetails,
  type ServiceDetailsProps,
} from "./components/service-details/service-details"

export {
  type CancellationOutcome,
  type CancellationView,
  cancellationView,
} from "./lib/cancellation-view"
export { describeError } from "./lib/describe-error"
export { type LicenceState, licenceState } from "./lib/licence-state"
export { nameOfEndCustomer } from "./lib/name-of-end-customer"
export { reasonOfRefusal } from "./lib/reason-of-refusal"

export { english, type Words as EsdWords } from "./words/english"
export { german } from "./words/german"
export { type EsdWordsOverride, wordsFor } from "./words/words-for"

export type {
  EsdAssetEndCustomer,
  EsdAssetResponse,
  EsdAssetRevealResponse,
} from "../types/esd-asset"
export type {
  EsdAssetReturnResponse,
  EsdCancellationResponse,
  EsdCancellationStatus,
} from "../types/esd-cancellation"
export type { EsdEndCustomerResponse } from "../types/esd-end-customer"
export type { EsdInvoiceResponse } from "../types/esd-invoice"
export type { EsdLostKeyLicenceResponse } from "../types/esd-lost-key"
export type {
  EsdServiceDetailsEndCustomer,
  EsdServiceDetailsLine,
  EsdServiceDetailsPart,
  EsdServiceDetailsResponse,
} from "../types/esd-service-details"
