/** A finished e-mail, as a notification provider wants it. */
export type RenderedEmail = {
  /** Subject line without line breaks. Never holds a product key. */
  subject: string
  /** Whole HTML document. */
  html: string
  /** The same message as plain text; lines are as long as their sentences. */
  text: string
}
