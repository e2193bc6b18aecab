import type { CancelledLicence, CancelledLicences } from "../cancelled-licence"
import type { Words } from "../words/words"
import { FactList } from "./fact-list"
import { Paragraph } from "./paragraph"
import { Quotation } from "./quotation"
import { colours } from "./theme"

type LicenceGroupsProps = {
  groups: CancelledLicences[]
  words: Words
  /** Who reads it decides whose comment is called whose. */
  isForStaff?: boolean
}

/** More would be a list that nobody reads. */
const NAMED = 20

/** Licences, with what is to be said of each group of them. */
export function LicenceGroups({
  groups,
  words,
  isForStaff = false,
}: LicenceGroupsProps) {
  const { notices } = words

  return groups.map((group, index) => (
    <div key={index}>
      <LicenceLines licences={group.licences} words={words} />
      {group.reason && (
        <Paragraph>
          {`${notices.reason}: `}
          {reasonOf(group, words, isForStaff)}
        </Paragraph>
      )}
      <Quotation
        label={commentLabel(group, words, isForStaff)}
        text={group.comment}
      />
      <Quotation label={notices.shopsAnswer} text={group.decisionComment} />
      {group.creditNoteNumber && (
        <>
          <FactList facts={[[notices.creditNote, group.creditNoteNumber]]} />
          <Paragraph>{notices.creditNoteApart}</Paragraph>
        </>
      )}
    </div>
  ))
}

function LicenceLines({
  licences,
  words,
}: {
  licences: CancelledLicence[]
  words: Words
}) {
  const { notices, welcome } = words
  const more = licences.length - NAMED
  const lines = licences.slice(0, NAMED).map((licence) =>
    notices.licence({
      title: licence.productTitle,
      sku: licence.sku,
      position:
        licence.licenceCount > 1
          ? welcome.position(licence.licenceNumber, licence.licenceCount)
          : null,
      key: licence.displayKey,
    })
  )

  return (
    <ul className="text" style={listStyle}>
      {[...lines, ...(more > 0 ? [notices.more(more)] : [])].map(
        (line, index) => (
          <li className="text" key={index} style={lineStyle}>
            {line}
          </li>
        )
      )}
    </ul>
  )
}

function reasonOf(
  { reason, error }: CancelledLicences,
  { notices }: Words,
  isForStaff: boolean
): string {
  const inWords =
    reason && Object.hasOwn(notices.reasons, reason)
      ? notices.reasons[reason]
      : null

  return isForStaff
    ? (inWords ?? error ?? reason ?? "")
    : (inWords ?? notices.otherReason)
}

function commentLabel(
  { isByCustomer }: CancelledLicences,
  { notices }: Words,
  isForStaff: boolean
): string {
  if (!isByCustomer) {
    return notices.shopsComment
  }

  return isForStaff ? notices.customersComment : notices.yourComment
}

const listStyle = {
  margin: "0 0 16px",
  padding: "0 0 0 24px",
  color: colours.text,
}

const lineStyle = {
  margin: "0 0 6px",
  fontSize: "16px",
  lineHeight: "25px",
  color: colours.text,
  wordBreak: "break-word" as const,
}
