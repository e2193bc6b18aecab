/** An amount in major units; the code stands for a currency that the browser does not know. */
export function formatMoney(
  amount: number,
  currency: string,
  locale: string
): string {
  try {
    return new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
    }).format(amount)
  } catch {
    return `${new Intl.NumberFormat(locale).format(amount)} ${currency.toUpperCase()}`
  }
}
