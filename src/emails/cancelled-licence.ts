/** A licence as an e-mail about its cancellation names it. */
export type CancelledLicence = {
  productTitle: string
  sku: string
  /** Which of the licences of its order line it is, from 1. */
  licenceNumber: number
  licenceCount: number
  /** Product key with all but its last five characters hidden. */
  displayKey: string | null
}

/** Licences of which the same is to be said. */
export type CancelledLicences = {
  licences: CancelledLicence[]
  /** What who asked for the cancellation said, in their own words. */
  comment?: string | null
  /** Whether the customer said that, and not the shop. */
  isByCustomer?: boolean
  /** What the shop said when it decided. */
  decisionComment?: string | null
  /** Stable code of why Microsoft did not take the licences back. */
  reason?: string | null
  /** The same in a sentence for staff. */
  error?: string | null
  /** Number of the credit note, where it is known already. */
  creditNoteNumber?: string | null
}
