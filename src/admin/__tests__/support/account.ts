import type { EsdAccountResponse } from "../../../types"

/** A synchronized end customer that differs from the usual one as a test needs it. */
export function account(
  differences: Partial<EsdAccountResponse> = {}
): EsdAccountResponse {
  return {
    id: "esdacc_1",
    connection_id: "de",
    role: "user",
    customer_id: "cus_1",
    reseller: null,
    email: "office@contoso.test",
    microsoft_email: null,
    company_name: "Contoso GmbH",
    first_name: "Anna",
    last_name: "Berg",
    phone: null,
    country: "DE",
    address: null,
    sync_status: "synchronized",
    is_syncing: false,
    sync_error_code: null,
    sync_error: null,
    vendor_account_id: "8b1f9d5e",
    last_sync_at: "2026-11-22T19:18:30.659Z",
    synchronized_at: "2026-11-22T19:18:30.659Z",
    created_at: "2026-11-22T19:18:27.625Z",
    updated_at: "2026-11-22T19:18:30.659Z",
    waiting_licences: 0,
    ...differences,
  }
}
