import type { Words } from "./english"

/** The words of the step of the checkout that says for whom licences are. */
export const germanServiceDetails: Words["serviceDetails"] = {
  title: "Für wen sind diese Lizenzen?",
  intro: "Jede Lizenz bekommt einen eigenen Schlüssel, der per E-Mail kommt.",
  empty: "In diesem Warenkorb sind keine Lizenzen.",
  quantity: (count) => (count === 1 ? "1 Lizenz" : `${count} Lizenzen`),
  forWhom: "Für wen?",
  part: (number, count) => `Teil ${number} von ${count}`,
  forUs: "Für uns",
  forEndCustomer: "Für einen Endkunden",
  endCustomer: "Endkunde",
  endCustomerHint: "Geben Sie Firma, Namen oder E-Mail-Adresse ein.",
  searching: "Wird gesucht …",
  found: (count) =>
    count === 1 ? "1 Endkunde gefunden." : `${count} Endkunden gefunden.`,
  nothingFound: "Nichts gefunden. Sie können einen neuen Endkunden anlegen.",
  entered: "oben eingegeben",
  addNew: "Neuer Endkunde",
  chooseExisting: "Einen vorhandenen wählen",
  newTitle: "Neuer Endkunde",
  sameAsAbove: (name) => `${name}, wie oben eingegeben.`,
  deliveryEmail: "E-Mail-Adresse für die Schlüssel",
  deliveryEmailHint:
    "Bleibt das Feld leer, gehen die Schlüssel an die E-Mail-Adresse der Bestellung.",
  howMany: "Wie viele Lizenzen?",
  spread: "Auf mehrere Endkunden verteilen",
  addPart: "Weiterer Endkunde",
  removePart: (number) => `Teil ${number} entfernen`,
  sum: (said, quantity) =>
    said === quantity
      ? `Alle ${quantity} Lizenzen sind verteilt.`
      : said < quantity
        ? `${said} von ${quantity} Lizenzen sind verteilt, ${quantity - said} übrig.`
        : `${said} von ${quantity} Lizenzen sind verteilt, ${said - quantity} zu viel.`,
  useForAll: "Für alle Produkte übernehmen",
  save: "Speichern",
  saving: "Wird gespeichert …",
  saved: "Gespeichert.",
  fields: {
    company_name: "Firma",
    first_name: "Vorname",
    last_name: "Nachname",
    email: "E-Mail-Adresse",
    phone: "Telefon",
    country: "Land",
    chooseCountry: "Bitte wählen",
    address_1: "Straße und Hausnummer",
    address_2: "Adresszusatz",
    postal_code: "Postleitzahl",
    city: "Ort",
    province: "Bundesland oder Provinz",
  },
  faults: {
    title: (count) =>
      count === 1
        ? "Bitte korrigieren Sie eine Angabe:"
        : `Bitte korrigieren Sie ${count} Angaben:`,
    endCustomerMissing: "Wählen Sie einen Endkunden, oder legen Sie einen an.",
    emailMissing: "Geben Sie eine E-Mail-Adresse ein.",
    emailWrong: "Das ist keine E-Mail-Adresse, z. B. name@example.com.",
    countryMissing: "Wählen Sie ein Land.",
    quantityWrong: "Geben Sie eine ganze Zahl von mindestens 1 ein.",
    sumWrong: (said, quantity) =>
      `Verteilen Sie genau ${quantity} Lizenzen; zurzeit sind es ${said}.`,
    at: (line, fault) => `${line}: ${fault}`,
  },
}
