const DIGITS = 6

/** Makes the printed number, e.g. `INV-000042`; from a million on it grows longer. */
export function formatInvoiceNumber(prefix: string, sequence: number): string {
  return prefix + String(sequence).padStart(DIGITS, "0")
}
