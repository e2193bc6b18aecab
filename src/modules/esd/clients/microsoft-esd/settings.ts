/** What the client must know of one connection. Structural, so that it needs no options library. */
export type MicrosoftEsdSettings = {
  /** Base URL of the identity provider, e.g. `https://login.microsoftonline.com`. Plain http is accepted on loopback only. */
  authority: string
  /** Directory tenant of the channel. */
  tenantId: string
  /** Resource API; the access token's scope is `<resource>/.default`. */
  resource: string
  /** Base URL of the ESD service, a path included. Plain http is accepted on loopback only. */
  serviceUrl: string
  /** Bill-to account id that Microsoft gave the distributor; sent with every request. */
  channelId: string
  /** The distributor's client id. */
  clientId: string
  /** X.509 certificate that is registered for the client id, PEM. */
  certificate: string
  /** RSA private key of that certificate, PEM, without a passphrase. */
  privateKey: string
  /** Longest wait for one answer, in milliseconds, from the call to the answer's last byte. */
  timeoutMs: number
}
