/**
 * Accounts in the order of the options' connections; those whose connection was
 * taken out of the options come last.
 */
export function byConnection<Account extends { connection_id: string }>(
  accounts: Account[],
  connectionIds: string[]
): Account[] {
  const known = connectionIds.flatMap((id) =>
    accounts.filter(({ connection_id }) => connection_id === id)
  )

  return [...known, ...accounts.filter((account) => !known.includes(account))]
}
