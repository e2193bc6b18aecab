/** Words of the shop's own in an e-mail; the built-in ones stand for null and nothing. */
export type EmailTexts = {
  /** Subject line, with variables as `{{order_number}}`. */
  subjectText?: string | null
  /** First paragraphs after the greeting, blank lines between them, with variables. */
  introductionText?: string | null
}
