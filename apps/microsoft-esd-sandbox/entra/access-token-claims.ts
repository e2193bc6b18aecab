/** What an access token says of its holder. */
export type AccessTokenClaims = {
  tenantId: string
  clientId: string
  resource: string
}
