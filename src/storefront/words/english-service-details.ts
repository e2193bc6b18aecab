/** The words of the step of the checkout that says for whom licences are. */
export const englishServiceDetails = {
  title: "Who are these licences for?",
  intro: "Each licence gets a key of its own, which is sent by e-mail.",
  empty: "There are no licences in this cart.",
  quantity: (count: number) =>
    count === 1 ? "1 licence" : `${count} licences`,
  forWhom: "For whom?",
  part: (number: number, count: number) => `Part ${number} of ${count}`,
  forUs: "For us",
  forEndCustomer: "For an end customer",
  endCustomer: "End customer",
  endCustomerHint: "Type a company, a name or an e-mail address.",
  searching: "Searching …",
  found: (count: number) =>
    count === 1 ? "1 end customer found." : `${count} end customers found.`,
  nothingFound: "Nothing found. You can add a new end customer.",
  entered: "entered above",
  addNew: "New end customer",
  chooseExisting: "Choose an existing one",
  newTitle: "New end customer",
  sameAsAbove: (name: string) => `${name}, as entered above.`,
  deliveryEmail: "E-mail address for the keys",
  deliveryEmailHint: "Left blank, the keys go to the order's e-mail address.",
  howMany: "How many licences?",
  spread: "Spread over several end customers",
  addPart: "Add an end customer",
  removePart: (number: number) => `Remove part ${number}`,
  sum: (said: number, quantity: number) =>
    said === quantity
      ? `All ${quantity} licences are dealt out.`
      : said < quantity
        ? `${said} of ${quantity} licences are dealt out, ${quantity - said} to go.`
        : `${said} of ${quantity} licences are dealt out, ${said - quantity} too many.`,
  useForAll: "Use for all products",
  save: "Save",
  saving: "Is being saved …",
  saved: "Saved.",
  fields: {
    company_name: "Company",
    first_name: "First name",
    last_name: "Last name",
    email: "E-mail address",
    phone: "Phone",
    country: "Country",
    chooseCountry: "Please choose",
    address_1: "Street and number",
    address_2: "Additional address line",
    postal_code: "Postal code",
    city: "City",
    province: "State or province",
  },
  faults: {
    title: (count: number) =>
      count === 1
        ? "Please correct one thing:"
        : `Please correct ${count} things:`,
    endCustomerMissing: "Choose an end customer or add a new one.",
    emailMissing: "Enter an e-mail address.",
    emailWrong: "This is not an e-mail address, e.g. name@example.com.",
    countryMissing: "Choose a country.",
    quantityWrong: "Enter a whole number of at least 1.",
    sumWrong: (said: number, quantity: number) =>
      `Deal out exactly ${quantity} licences; at the moment it is ${said}.`,
    at: (line: string, fault: string) => `${line}: ${fault}`,
  },
}
