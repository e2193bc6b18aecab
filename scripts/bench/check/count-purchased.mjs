// @ts-check
/**
 * How many licences were bought with one single call.
 *
 * @param {{ clientTransactionId: string, calls: number }[]} sold all that the
 *   vendor ever sold
 * @param {{ client_transaction_id: string }[]} assets
 * @returns {number}
 */
export function countPurchased(sold, assets) {
  const calls = new Map(
    sold.map((order) => [order.clientTransactionId, order.calls])
  )
  return assets.filter((asset) => calls.get(asset.client_transaction_id) === 1)
    .length
}
