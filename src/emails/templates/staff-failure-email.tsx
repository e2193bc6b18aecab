import type { BuiltInTexts } from "../built-in-texts"
import { EmailHeading } from "../components/email-heading"
import { EmailLayout } from "../components/email-layout"
import { FactList } from "../components/fact-list"
import { Introduction } from "../components/introduction"
import { Paragraph } from "../components/paragraph"
import { subjectOf } from "../rendering/subject-of"
import type { StaffFailureEmailProps } from "../staff-failure-email-props"
import { wordsFor } from "../words/words-for"

/** The e-mail to staff about licences that failed for one reason. */
export default function StaffFailureEmail(props: StaffFailureEmailProps) {
  const words = wordsFor(props.locale)
  const { staff, reason } = words.notices
  const { failure } = staff
  const { example } = props

  return (
    <EmailLayout
      footer={staff.footer(props.shopName)}
      language={words.language}
      preview={props.error ?? failure.next}
      shopName={props.shopName}
      title={StaffFailureEmail.subject(props)}
    >
      <EmailHeading level={1}>{failure.title}</EmailHeading>
      <Introduction
        builtIn={failure.intro(props.shopName, props.reason)}
        introductionText={props.introductionText}
        variables={StaffFailureEmail.variables(props)}
      />

      <FactList
        facts={[
          [failure.count, countOf(props)],
          [reason, props.reason],
          props.error ? [staff.error, props.error] : null,
          example
            ? [
                failure.example,
                failure.exampleOf(
                  `${example.productTitle} (${example.sku})`,
                  example.orderDisplayId
                ),
              ]
            : null,
        ]}
      />

      <Paragraph>{failure.next}</Paragraph>
      <Paragraph tone="muted">{failure.notAgain}</Paragraph>
    </EmailLayout>
  )
}

StaffFailureEmail.subject = (props: StaffFailureEmailProps): string =>
  subjectOf(
    props,
    StaffFailureEmail.variables(props),
    wordsFor(props.locale).notices.staff.failure.subject(
      props.reason,
      countOf(props)
    )
  )

StaffFailureEmail.variables = (props: StaffFailureEmailProps) => ({
  shop_name: props.shopName,
  reason: props.reason,
  licence_count: countOf(props),
})

StaffFailureEmail.builtIn = (locale: string): BuiltInTexts => {
  const { failure } = wordsFor(locale).notices.staff

  return {
    subject: failure.subject("{{reason}}", "{{licence_count}}"),
    introduction: failure.intro("{{shop_name}}", "{{reason}}"),
  }
}

StaffFailureEmail.PreviewProps = {
  locale: "en",
  shopName: "Nordlicht Software",
  reason: "CreditLimitExceeded",
  count: 12,
  isExact: true,
  error: "The distributor's credit limit is used up.",
  example: {
    productTitle: "Microsoft Office Home & Business 2024",
    sku: "EP2-06605",
    orderDisplayId: "1042",
  },
} satisfies StaffFailureEmailProps as StaffFailureEmailProps

function countOf({ count, isExact, locale }: StaffFailureEmailProps): string {
  return isExact
    ? String(count)
    : wordsFor(locale).notices.staff.failure.moreThan(String(count))
}
