import type {
  EsdAssetResponse,
  EsdAssetRevealResponse,
} from "../../types/esd-asset"
import type { EsdEndCustomerResponse } from "../../types/esd-end-customer"
import type { EsdInvoiceResponse } from "../../types/esd-invoice"
import type { EsdLostKeyLicenceResponse } from "../../types/esd-lost-key"
import type { EsdServiceDetailsResponse } from "../../types/esd-service-details"
import type * as inputs from "./inputs"

type Options = inputs.EsdRequestOptions

/**
 * The plugin's Store API. Every method can be aborted with a signal, and throws
 * EsdRequestError where the shop did not do what it was asked.
 */
export type EsdClient = {
  /** End customers of the reseller who is logged in. */
  endCustomers: {
    /** @throws EsdRequestError 403 for who is no reseller */
    list(
      query?: inputs.EsdEndCustomersQuery,
      options?: Options
    ): Promise<inputs.EsdList<"esd_end_customers", EsdEndCustomerResponse>>
    retrieve(id: string, options?: Options): Promise<EsdEndCustomerResponse>
    /** @throws EsdRequestError 409 where there is one with the e-mail address */
    create(
      endCustomer: inputs.EsdEndCustomerInput,
      options?: Options
    ): Promise<EsdEndCustomerResponse>
  }
  /** For whom the licences of a cart are. */
  serviceDetails: {
    retrieve(
      cartId: string,
      options?: Options
    ): Promise<EsdServiceDetailsResponse>
    /** Changes the lines that are named; the others keep theirs. */
    update(
      cartId: string,
      items: inputs.EsdServiceDetailsItem[],
      options?: Options
    ): Promise<EsdServiceDetailsResponse>
  }
  /** Licences that the customer who is logged in bought. */
  licences: {
    list(
      query?: inputs.EsdLicencesQuery,
      options?: Options
    ): Promise<inputs.EsdLicenceList>
    retrieve(id: string, options?: Options): Promise<EsdAssetResponse>
    /** The key. Keep it no longer than it is looked at. */
    reveal(id: string, options?: Options): Promise<EsdAssetRevealResponse>
    /** Sends the licence's e-mail again. */
    resend(id: string, options?: Options): Promise<EsdAssetResponse>
    /**
     * Asks the shop to cancel the licence; staff decide.
     *
     * @throws EsdRequestError 409 where it cannot be cancelled, with the reason as code
     */
    requestCancellation(
      id: string,
      cancellation?: inputs.EsdCancellationInput,
      options?: Options
    ): Promise<EsdAssetResponse>
    /**
     * Takes the request back, as long as staff have not decided.
     *
     * @throws EsdRequestError 409 `esd_no_cancellation` or `esd_cancellation_decided`
     */
    withdrawCancellation(
      id: string,
      options?: Options
    ): Promise<EsdAssetResponse>
  }
  /** Invoices and credit notes of the customer who is logged in. */
  invoices: {
    list(
      query?: inputs.EsdInvoicesQuery,
      options?: Options
    ): Promise<inputs.EsdList<"esd_invoices", EsdInvoiceResponse>>
    /** The PDF document. */
    pdf(id: string, options?: Options): Promise<Blob>
  }
  /** Keys of an order, without a login. */
  lostKeys: {
    /** Sends a link if number and e-mail address match; the answer never tells. */
    request(order: inputs.EsdLostKeyInput, options?: Options): Promise<void>
    /** Uses the link's token up. */
    reveal(
      token: string,
      options?: Options
    ): Promise<EsdLostKeyLicenceResponse[]>
  }
}
