/** An amount in major units with its currency, as the locale writes it. */
export function formatMoney(
  amount: number,
  { currency_code, locale }: { currency_code: string; locale: string }
): string {
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currency_code.toUpperCase(),
  }).format(amount)
}
