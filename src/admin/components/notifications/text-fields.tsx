import { Input, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useFormContext } from "react-hook-form"
import type {
  EsdNotificationLanguage,
  EsdNotificationText,
} from "../../../types"
import { useAllowed } from "../../hooks/permissions/use-allowed"
import { useWording } from "../../hooks/use-wording"
import type {
  NotificationValues,
  TextField,
} from "../../lib/notifications/notification-values"
import { Field } from "../fields/field"
import { VariableButtons } from "./variable-buttons"

type Props = {
  language: EsdNotificationLanguage
  builtIn: Required<EsdNotificationText>
  variables: string[]
}

/** Subject and introduction of one language over the built-in ones, and the variables that they may have. */
export function TextFields({ language, builtIn, variables }: Props) {
  const { t } = useWording()
  const isFixed = !useAllowed("configure")
  const { register, getFieldState, formState } =
    useFormContext<NotificationValues>()
  const subject = `subject_${language}` as const
  const introduction = `introduction_${language}` as const
  const [target, setTarget] = useState<TextField>(introduction)
  const errorOf = (field: TextField) =>
    getFieldState(field, formState).error?.message

  return (
    <div className="flex flex-col gap-y-4">
      <Field
        isOptional
        label={t("notifications.fields.subject")}
        error={errorOf(subject)}
      >
        {(control) => (
          <Input
            {...control}
            lang={language}
            autoComplete="off"
            readOnly={isFixed}
            placeholder={builtIn.subject}
            onFocus={() => setTarget(subject)}
            {...register(subject)}
          />
        )}
      </Field>
      <Field
        isOptional
        label={t("notifications.fields.introduction")}
        hint={t("notifications.fields.introductionHint")}
        error={errorOf(introduction)}
      >
        {(control) => (
          <Textarea
            {...control}
            lang={language}
            rows={6}
            readOnly={isFixed}
            placeholder={builtIn.introduction}
            onFocus={() => setTarget(introduction)}
            {...register(introduction)}
          />
        )}
      </Field>
      {!isFixed && <VariableButtons variables={variables} target={target} />}
    </div>
  )
}
