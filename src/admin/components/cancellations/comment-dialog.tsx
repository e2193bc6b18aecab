import { Button, Prompt, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useWording } from "../../hooks/use-wording"
import type { ServerError } from "../../lib/api/server-error"
import { refusalText } from "../../lib/licences/refusal-text"
import { Field } from "../fields/field"
import { FormError } from "../states/form-error"

type Props = {
  title: string
  /** What it is about. */
  subject: string
  /** What happens then, one sentence each. */
  consequences: string[]
  commentHint: string
  confirm: string
  isDanger?: boolean
  /** The request that it sends, which takes the comment. */
  request: {
    isPending: boolean
    error: ServerError | null
    mutate: (
      comment: string | undefined,
      callbacks: { onSuccess: () => void }
    ) => void
  }
  /** What is said while it is waited for an answer. */
  pending: string
  /** What gets the focus back. */
  opener: HTMLElement | null
  onClose: () => void
}

/** As long as a comment may be. */
const MAX_COMMENT = 500

/** Says what will happen, takes a comment, and stays open with the reason where it was refused. */
export function CommentDialog({ request, opener, onClose, ...props }: Props) {
  const wording = useWording()
  const { t } = wording
  const [comment, setComment] = useState("")
  const { isPending, error } = request

  const confirm = (event: FormEvent) => {
    event.preventDefault()

    if (!isPending) {
      request.mutate(comment.trim() || undefined, { onSuccess: onClose })
    }
  }

  return (
    <Prompt
      open
      variant={props.isDanger ? "danger" : "confirmation"}
      onOpenChange={onClose}
    >
      <Prompt.Content
        className="max-w-md"
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener?.focus()
        }}
      >
        <form noValidate onSubmit={confirm}>
          <Prompt.Header>
            <Prompt.Title>{props.title}</Prompt.Title>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {props.subject}
            </Text>
            <Prompt.Description className="flex flex-col gap-y-2 pt-2">
              {props.consequences.map((sentence) => (
                <span key={sentence}>{sentence}</span>
              ))}
            </Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">
            <Field
              label={t("cancellations.comment")}
              isOptional
              hint={props.commentHint}
            >
              {(control) => (
                <Textarea
                  {...control}
                  rows={2}
                  maxLength={MAX_COMMENT}
                  value={comment}
                  onChange={({ target }) => setComment(target.value)}
                />
              )}
            </Field>
            {error && !isPending && (
              <FormError message={refusalText(error, wording)} />
            )}
            <p role="status" className="sr-only">
              {isPending && props.pending}
            </p>
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">
              {t("cancellations.back")}
            </Prompt.Cancel>
            <Button
              type="submit"
              size="small"
              variant={props.isDanger ? "danger" : "primary"}
              isLoading={isPending}
            >
              {props.confirm}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}
