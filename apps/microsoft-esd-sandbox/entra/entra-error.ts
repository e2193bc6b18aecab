/** An answer of the token endpoint in OAuth's form (RFC 6749, 5.2). */
export class EntraError extends Error {
  constructor(
    readonly error:
      | "invalid_client"
      | "invalid_request"
      | "invalid_scope"
      | "invalid_tenant"
      | "unsupported_grant_type",
    description: string
  ) {
    super(description)
    this.name = "EntraError"
  }

  /** 401 where the client could not be authenticated, 400 for every other fault. */
  get status(): number {
    return this.error === "invalid_client" ? 401 : 400
  }
}
