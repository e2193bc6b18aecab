/** What differs between the licence e-mails of one order and product. */
export type WelcomeEmailLicence = {
  /** Product key in plain text. Stands in html and text, never in the subject. */
  productKey: string
  /** Page of the vendor on which this licence is activated. */
  activationLink: string | null
  /** Page from which the software is downloaded. */
  downloadLink: string | null
  /** Which licence of the order line this is, from 1. */
  licenceNumber: number
  /** How many there are. With 1 the e-mail counts nothing. */
  licenceCount: number
}
