type Named = {
  company_name?: string | null
  first_name?: string | null
  last_name?: string | null
  email: string
}

/** What an end customer is called: the company, else the person, else the e-mail address. */
export function nameOfEndCustomer(endCustomer: Named): string {
  return endCustomer.company_name || personOf(endCustomer) || endCustomer.email
}

/** The person and e-mail address of an end customer, as far as the name does not say them. */
export function hintOfEndCustomer(endCustomer: Named): string {
  const name = nameOfEndCustomer(endCustomer)

  return [personOf(endCustomer), endCustomer.email]
    .filter((text) => text && text !== name)
    .join(", ")
}

function personOf({ first_name, last_name }: Named): string {
  return [first_name, last_name].filter(Boolean).join(" ")
}
