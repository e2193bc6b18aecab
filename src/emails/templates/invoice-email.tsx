import type { BuiltInTexts } from "../built-in-texts"
import { Contact } from "../components/contact"
import { EmailHeading } from "../components/email-heading"
import { EmailLayout } from "../components/email-layout"
import { FactList } from "../components/fact-list"
import { Introduction } from "../components/introduction"
import { Paragraph } from "../components/paragraph"
import type { InvoiceEmailProps } from "../invoice-email-props"
import { subjectOf } from "../rendering/subject-of"
import { wordsFor } from "../words/words-for"

/** The e-mail to which an invoice is attached. */
export default function InvoiceEmail(props: InvoiceEmailProps) {
  const words = wordsFor(props.locale)
  const { invoice } = words

  return (
    <EmailLayout
      footer={words.footer(props.shopName, props.orderDisplayId)}
      language={words.language}
      preview={invoice.preview(props.invoiceNumber, props.total)}
      shopName={props.shopName}
      title={InvoiceEmail.subject(props)}
    >
      <EmailHeading level={1}>{invoice.title}</EmailHeading>
      <Paragraph>{words.greeting(props.recipientName ?? null)}</Paragraph>
      <Introduction
        builtIn={invoice.intro(props.shopName, props.orderDisplayId)}
        introductionText={props.introductionText}
        variables={InvoiceEmail.variables(props)}
      />

      <FactList
        facts={[
          [invoice.invoiceNumber, props.invoiceNumber],
          [words.order, props.orderDisplayId],
          [invoice.items, invoice.itemCount(props.itemCount)],
          [invoice.total, <strong key="total">{props.total}</strong>],
        ]}
      />

      <Paragraph>{invoice.attached}</Paragraph>
      <Paragraph>{invoice.keysComeApart}</Paragraph>

      <Contact {...props} words={words} />
    </EmailLayout>
  )
}

InvoiceEmail.subject = (props: InvoiceEmailProps): string =>
  subjectOf(
    props,
    InvoiceEmail.variables(props),
    wordsFor(props.locale).invoice.subject(
      props.invoiceNumber,
      props.orderDisplayId
    )
  )

InvoiceEmail.variables = (props: InvoiceEmailProps) => ({
  shop_name: props.shopName,
  order_number: props.orderDisplayId,
  recipient_name: props.recipientName ?? "",
  invoice_number: props.invoiceNumber,
  total: props.total,
  licence_count: String(props.itemCount),
})

InvoiceEmail.builtIn = (locale: string): BuiltInTexts => {
  const { invoice } = wordsFor(locale)

  return {
    subject: invoice.subject("{{invoice_number}}", "{{order_number}}"),
    introduction: invoice.intro("{{shop_name}}", "{{order_number}}"),
  }
}

InvoiceEmail.PreviewProps = {
  locale: "en",
  shopName: "Nordlicht Software",
  orderDisplayId: "1042",
  invoiceNumber: "INV-2026-000042",
  itemCount: 3,
  total: "747 €",
  recipientName: "Anna Müller",
  supportEmail: "help@nordlicht.example",
  supportUrl: "https://nordlicht.example/help",
} satisfies InvoiceEmailProps
