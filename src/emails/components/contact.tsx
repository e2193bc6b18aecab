import { Link } from "react-email"
import type { Words } from "../words/words"
import { EmailHeading } from "./email-heading"
import { FactList } from "./fact-list"
import { Paragraph } from "./paragraph"
import { colours } from "./theme"

type ContactProps = {
  words: Words
  shopName: string
  orderDisplayId: string
  supportEmail?: string | null
  supportUrl?: string | null
}

/** Where questions are answered, as far as the shop has said so. */
export function Contact({
  words,
  supportEmail,
  supportUrl,
  ...order
}: ContactProps) {
  const hasContact = Boolean(supportEmail || supportUrl)

  return (
    <>
      <EmailHeading level={2}>{words.questions}</EmailHeading>
      <Paragraph>
        {hasContact
          ? words.nameYourOrder(order.orderDisplayId)
          : `${words.contactShop(order.shopName)} ${words.nameYourOrder(order.orderDisplayId)}`}
      </Paragraph>
      {hasContact && (
        <FactList
          facts={[
            supportEmail
              ? [
                  words.supportEmail,
                  link(`mailto:${supportEmail}`, supportEmail),
                ]
              : null,
            supportUrl
              ? [words.supportUrl, link(supportUrl, supportUrl)]
              : null,
          ]}
        />
      )}
    </>
  )
}

function link(href: string, text: string) {
  return (
    <Link className="link" href={href} style={{ color: colours.accent }}>
      {text}
    </Link>
  )
}
