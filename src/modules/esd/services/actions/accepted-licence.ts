/** A licence that something was asked for, with what its job needs. */
export type AcceptedLicence = { id: string; connection_id: string }
