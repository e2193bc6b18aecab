import type { BuiltInTexts } from "../built-in-texts"
import type { CancellationEmailProps } from "../cancellation-email-props"
import { Contact } from "../components/contact"
import { EmailHeading } from "../components/email-heading"
import { EmailLayout } from "../components/email-layout"
import { FactList } from "../components/fact-list"
import { Introduction } from "../components/introduction"
import { LicenceGroups } from "../components/licence-groups"
import { Paragraph } from "../components/paragraph"
import { countOf } from "./count-of"
import type { EmailTemplate } from "./email-template"
import { productOf } from "./product-of"
import { subjectOf } from "./subject-of"
import type { CancellationNews } from "../words/notices/notice-words"
import { wordsFor } from "../words/words-for"

/** An e-mail that tells a customer what became of the cancellation of licences. */
export function cancellationTemplate(
  news: CancellationNews,
  example: Partial<CancellationEmailProps["groups"][number]> = {}
): EmailTemplate<CancellationEmailProps> {
  function CancellationEmail(props: CancellationEmailProps) {
    const words = wordsFor(props.locale)
    const said = words.notices.cancellation[news]
    const { shopName, orderDisplayId } = props

    return (
      <EmailLayout
        footer={words.footer(shopName, orderDisplayId)}
        language={words.language}
        preview={said.title}
        shopName={shopName}
        title={CancellationEmail.subject(props)}
      >
        <EmailHeading level={1}>{said.title}</EmailHeading>
        <Paragraph>{words.greeting(props.recipientName ?? null)}</Paragraph>
        <Introduction
          builtIn={said.intro(
            shopName,
            productOf(props.groups, props.locale),
            orderDisplayId
          )}
          introductionText={props.introductionText}
          variables={CancellationEmail.variables(props)}
        />

        <FactList facts={[[words.order, orderDisplayId]]} />
        <LicenceGroups groups={props.groups} words={words} />
        <Paragraph>{said.next}</Paragraph>

        <Contact {...props} words={words} />
      </EmailLayout>
    )
  }

  CancellationEmail.subject = (props: CancellationEmailProps): string =>
    subjectOf(
      props,
      CancellationEmail.variables(props),
      wordsFor(props.locale).notices.cancellation[news].subject(
        productOf(props.groups, props.locale),
        props.orderDisplayId
      )
    )

  CancellationEmail.variables = (props: CancellationEmailProps) => ({
    shop_name: props.shopName,
    product_title: productOf(props.groups, props.locale),
    order_number: props.orderDisplayId,
    recipient_name: props.recipientName ?? "",
    licence_count: String(countOf(props.groups)),
  })

  CancellationEmail.builtIn = (locale: string): BuiltInTexts => {
    const said = wordsFor(locale).notices.cancellation[news]

    return {
      subject: said.subject("{{product_title}}", "{{order_number}}"),
      introduction: said.intro(
        "{{shop_name}}",
        "{{product_title}}",
        "{{order_number}}"
      ),
    }
  }

  CancellationEmail.PreviewProps = {
    locale: "en",
    shopName: "Nordlicht Software",
    orderDisplayId: "1042",
    groups: [
      {
        licences: [
          {
            productTitle: "Microsoft Office Home & Business 2024",
            sku: "EP2-06605",
            licenceNumber: 2,
            licenceCount: 3,
            displayKey: "•••••-•••••-•••••-•••••-00001",
          },
        ],
        comment: "We ordered one licence too many.",
        isByCustomer: true,
        ...example,
      },
    ],
    recipientName: "Anna Müller",
    supportEmail: "help@nordlicht.example",
    supportUrl: "https://nordlicht.example/help",
  } satisfies CancellationEmailProps as CancellationEmailProps

  return CancellationEmail
}
