import type { BuiltInTexts } from "../built-in-texts"
import { ActionButton } from "../components/action-button"
import { AddressFallback } from "../components/address-fallback"
import { Contact } from "../components/contact"
import { EmailHeading } from "../components/email-heading"
import { EmailLayout } from "../components/email-layout"
import { FactList } from "../components/fact-list"
import { Introduction } from "../components/introduction"
import { Paragraph } from "../components/paragraph"
import { ProductKey } from "../components/product-key"
import { QuestionList } from "../components/question-list"
import { StepList } from "../components/step-list"
import { subjectOf } from "../rendering/subject-of"
import type { WelcomeEmailLicence } from "../welcome-email-licence"
import type { WelcomeEmailOrder } from "../welcome-email-order"
import { formatDate } from "../words/format-date"
import { wordsFor } from "../words/words-for"

/** Numbers may be texts, so that placeholders can stand in for them. */
export type WelcomeEmailProps = WelcomeEmailOrder & {
  [Name in keyof WelcomeEmailLicence]: WelcomeEmailLicence[Name] | string
}

/** "Welcome Microsoft ESD customer": all that it takes to use one licence. */
export default function WelcomeEmail(props: WelcomeEmailProps) {
  const words = wordsFor(props.locale)
  const { welcome } = words
  const { productTitle, orderDisplayId, activationLink, downloadLink } = props
  const position = positionOf(props)

  return (
    <EmailLayout
      footer={words.footer(props.shopName, orderDisplayId)}
      language={words.language}
      preview={welcome.preview(productTitle, orderDisplayId)}
      shopName={props.shopName}
      title={WelcomeEmail.subject(props)}
    >
      <EmailHeading level={1}>{welcome.title}</EmailHeading>
      <Paragraph>{words.greeting(props.recipientName ?? null)}</Paragraph>
      <Introduction
        builtIn={welcome.intro(props.shopName, productTitle)}
        introductionText={props.introductionText}
        variables={WelcomeEmail.variables(props)}
      />
      {position && <Paragraph>{welcome.oneOfSeveral(position)}</Paragraph>}

      <FactList
        facts={[
          [welcome.product, productTitle],
          [welcome.sku, props.sku],
          [
            words.order,
            words.orderOf(
              orderDisplayId,
              formatDate(props.orderedAt, props.locale)
            ),
          ],
          position ? [welcome.licence, position] : null,
        ]}
      />

      <ProductKey label={welcome.productKey} productKey={props.productKey} />
      <Paragraph tone="muted">{welcome.keepSafe}</Paragraph>

      {activationLink && (
        <ActionButton href={activationLink}>{welcome.activate}</ActionButton>
      )}
      {downloadLink && (
        <ActionButton
          href={downloadLink}
          rank={activationLink ? "secondary" : undefined}
        >
          {welcome.download}
        </ActionButton>
      )}

      <EmailHeading level={2}>{welcome.stepsTitle}</EmailHeading>
      <StepList
        steps={
          activationLink
            ? welcome.stepsWithLink(Boolean(downloadLink))
            : welcome.stepsWithoutLink(productTitle, Boolean(downloadLink))
        }
      />

      <EmailHeading level={2}>{welcome.troubleTitle}</EmailHeading>
      <QuestionList questions={welcome.troubles(productTitle)} />
      <Paragraph>{welcome.neverSendKey}</Paragraph>
      {activationLink && (
        <AddressFallback
          href={activationLink}
          label={welcome.activateFallback}
        />
      )}
      {downloadLink && (
        <AddressFallback href={downloadLink} label={welcome.downloadFallback} />
      )}

      <Contact {...props} words={words} />
    </EmailLayout>
  )
}

WelcomeEmail.subject = (props: WelcomeEmailProps): string =>
  subjectOf(
    props,
    WelcomeEmail.variables(props),
    wordsFor(props.locale).welcome.subject(
      props.productTitle,
      props.orderDisplayId,
      positionOf(props)
    )
  )

WelcomeEmail.variables = (props: WelcomeEmailProps) => ({
  shop_name: props.shopName,
  product_title: props.productTitle,
  sku: props.sku,
  order_number: props.orderDisplayId,
  recipient_name: props.recipientName ?? "",
  licence_number: String(props.licenceNumber),
  licence_count: String(props.licenceCount),
})

WelcomeEmail.builtIn = (locale: string): BuiltInTexts => {
  const { welcome } = wordsFor(locale)

  return {
    subject: welcome.subject("{{product_title}}", "{{order_number}}", null),
    introduction: welcome.intro("{{shop_name}}", "{{product_title}}"),
  }
}

WelcomeEmail.PreviewProps = {
  locale: "en",
  shopName: "Nordlicht Software",
  orderDisplayId: "1042",
  orderedAt: new Date("2026-11-22T09:30:00Z"),
  recipientName: "Anna Müller",
  supportEmail: "help@nordlicht.example",
  supportUrl: "https://nordlicht.example/help",
  productTitle: "Microsoft Office Home & Business 2024",
  sku: "EP2-06605",
  productKey: "PREVW-0NLY0-N0TAK-EY000-00001",
  activationLink: `https://activate.vendor.example/redeem?token=${"PreviewOnly0".repeat(28)}&lang=en-GB`,
  downloadLink: "https://download.vendor.example/office/2024/setup",
  licenceNumber: 2,
  licenceCount: 3,
} satisfies WelcomeEmailProps

function positionOf(props: WelcomeEmailProps): string | null {
  const { licenceNumber, licenceCount } = props

  return licenceCount === 1
    ? null
    : wordsFor(props.locale).welcome.position(licenceNumber, licenceCount)
}
