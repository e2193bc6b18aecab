/** A product key of which only the last group can be read; used wherever a key is shown. */
export function maskProductKey(productKey: string): string {
  return productKey.replace(/[^-](?=.*-)/g, "•")
}
