/** The mail server, or whatever provider the shop has, did not accept an e-mail. */
export class MailNotAcceptedError extends Error {
  /**
   * @param message sentence for staff
   * @param isFinal whether the same e-mail would be refused again
   */
  constructor(
    message: string,
    readonly isFinal: boolean
  ) {
    super(message)
    this.name = "MailNotAcceptedError"
  }
}
