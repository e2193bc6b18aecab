import type { BuiltInTexts } from "../built-in-texts"
import { Contact } from "../components/contact"
import { EmailHeading } from "../components/email-heading"
import { EmailLayout } from "../components/email-layout"
import { FactList } from "../components/fact-list"
import { Introduction } from "../components/introduction"
import { Paragraph } from "../components/paragraph"
import type { CreditNoteEmailProps } from "../credit-note-email-props"
import { subjectOf } from "../rendering/subject-of"
import { wordsFor } from "../words/words-for"

/** The e-mail to which a credit note is attached. */
export default function CreditNoteEmail(props: CreditNoteEmailProps) {
  const words = wordsFor(props.locale)
  const { creditNote, invoice } = words

  return (
    <EmailLayout
      footer={words.footer(props.shopName, props.orderDisplayId)}
      language={words.language}
      preview={creditNote.preview(props.creditNoteNumber, props.total)}
      shopName={props.shopName}
      title={CreditNoteEmail.subject(props)}
    >
      <EmailHeading level={1}>{creditNote.title}</EmailHeading>
      <Paragraph>{words.greeting(props.recipientName ?? null)}</Paragraph>
      <Introduction
        builtIn={creditNote.intro(
          props.shopName,
          props.orderDisplayId,
          props.invoiceNumber
        )}
        introductionText={props.introductionText}
        variables={CreditNoteEmail.variables(props)}
      />

      <FactList
        facts={[
          [creditNote.creditNoteNumber, props.creditNoteNumber],
          [creditNote.invoiceNumber, props.invoiceNumber],
          [words.order, props.orderDisplayId],
          [invoice.items, invoice.itemCount(props.itemCount)],
          [creditNote.total, <strong key="total">{props.total}</strong>],
        ]}
      />

      <Paragraph>{creditNote.attached}</Paragraph>
      <Paragraph>{creditNote.keysAreVoid}</Paragraph>

      <Contact {...props} words={words} />
    </EmailLayout>
  )
}

CreditNoteEmail.subject = (props: CreditNoteEmailProps): string =>
  subjectOf(
    props,
    CreditNoteEmail.variables(props),
    wordsFor(props.locale).creditNote.subject(
      props.creditNoteNumber,
      props.orderDisplayId
    )
  )

CreditNoteEmail.variables = (props: CreditNoteEmailProps) => ({
  shop_name: props.shopName,
  order_number: props.orderDisplayId,
  recipient_name: props.recipientName ?? "",
  credit_note_number: props.creditNoteNumber,
  invoice_number: props.invoiceNumber,
  total: props.total,
  licence_count: String(props.itemCount),
})

CreditNoteEmail.builtIn = (locale: string): BuiltInTexts => {
  const { creditNote } = wordsFor(locale)

  return {
    subject: creditNote.subject("{{credit_note_number}}", "{{order_number}}"),
    introduction: creditNote.intro(
      "{{shop_name}}",
      "{{order_number}}",
      "{{invoice_number}}"
    ),
  }
}

CreditNoteEmail.PreviewProps = {
  locale: "en",
  shopName: "Nordlicht Software",
  orderDisplayId: "1042",
  creditNoteNumber: "CN-2026-000007",
  invoiceNumber: "INV-2026-000042",
  itemCount: 1,
  total: "249 €",
  recipientName: "Anna Müller",
  supportEmail: "help@nordlicht.example",
  supportUrl: "https://nordlicht.example/help",
} satisfies CreditNoteEmailProps
