/** Measures of the page in points; A4 upright with margins of 20 mm. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 56.7,
  right: 595.28 - 56.7,
  contentWidth: 595.28 - 2 * 56.7,
  top: 48,
  /** Where the bill-to begins, so that it shows in an envelope's window (DIN 5008). */
  addressTop: 128,
  /** Where the table goes on from the second page. */
  tableTop: 84,
  /** Where content ends. */
  bottom: 774,
  footerTop: 790,
} as const
