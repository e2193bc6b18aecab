import type { BuiltInTexts } from "../built-in-texts"
import { EmailHeading } from "../components/email-heading"
import { EmailLayout } from "../components/email-layout"
import { FactList } from "../components/fact-list"
import { Introduction } from "../components/introduction"
import { LicenceGroups } from "../components/licence-groups"
import { Paragraph } from "../components/paragraph"
import { countOf } from "../rendering/count-of"
import { productOf } from "../rendering/product-of"
import { subjectOf } from "../rendering/subject-of"
import type { StaffCancellationEmailProps } from "../staff-cancellation-email-props"
import { wordsFor } from "../words/words-for"

/** The e-mail to staff about what happened to a cancellation. */
export default function StaffCancellationEmail(
  props: StaffCancellationEmailProps
) {
  const words = wordsFor(props.locale)
  const { staff } = words.notices
  const said = staff.cancellation[props.news]

  return (
    <EmailLayout
      footer={staff.footer(props.shopName)}
      language={words.language}
      preview={said.next}
      shopName={props.shopName}
      title={StaffCancellationEmail.subject(props)}
    >
      <EmailHeading level={1}>{said.news}</EmailHeading>
      <Introduction
        builtIn={said.intro(
          productOf(props.groups, props.locale),
          props.orderDisplayId
        )}
        introductionText={props.introductionText}
        variables={StaffCancellationEmail.variables(props)}
      />

      <FactList
        facts={[
          [words.order, props.orderDisplayId],
          props.customerEmail ? [staff.customer, props.customerEmail] : null,
        ]}
      />
      <LicenceGroups groups={props.groups} isForStaff words={words} />
      <Paragraph>{said.next}</Paragraph>
      <Paragraph>{staff.cancellation.whereToLook}</Paragraph>
    </EmailLayout>
  )
}

StaffCancellationEmail.subject = (props: StaffCancellationEmailProps): string =>
  subjectOf(
    props,
    StaffCancellationEmail.variables(props),
    subject(
      props.locale,
      newsOf(props),
      productOf(props.groups, props.locale),
      props.orderDisplayId
    )
  )

StaffCancellationEmail.variables = (props: StaffCancellationEmailProps) => ({
  shop_name: props.shopName,
  what_happened: newsOf(props),
  product_title: productOf(props.groups, props.locale),
  order_number: props.orderDisplayId,
  licence_count: String(countOf(props.groups)),
})

/** The introduction is that of a request; the others have their own. */
StaffCancellationEmail.builtIn = (locale: string): BuiltInTexts => ({
  subject: subject(
    locale,
    "{{what_happened}}",
    "{{product_title}}",
    "{{order_number}}"
  ),
  introduction: wordsFor(locale).notices.staff.cancellation.requested.intro(
    "{{product_title}}",
    "{{order_number}}"
  ),
})

StaffCancellationEmail.PreviewProps = {
  locale: "en",
  shopName: "Nordlicht Software",
  news: "requested",
  orderDisplayId: "1042",
  customerEmail: "anna@customer.example",
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
    },
  ],
} satisfies StaffCancellationEmailProps as StaffCancellationEmailProps

function subject(
  locale: string,
  news: string,
  product: string,
  orderId: string
): string {
  return wordsFor(locale).notices.staff.cancellation.subject(
    news,
    product,
    orderId
  )
}

function newsOf({ locale, news }: StaffCancellationEmailProps): string {
  return wordsFor(locale).notices.staff.cancellation[news].news
}
