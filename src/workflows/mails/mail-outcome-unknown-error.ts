/**
 * Nobody knows whether an e-mail was accepted: the call broke off after it was
 * handed over and before the answer was stored.
 */
export class MailOutcomeUnknownError extends Error {
  constructor() {
    super("It is not known whether the mail server accepted this e-mail.")
    this.name = "MailOutcomeUnknownError"
  }
}
