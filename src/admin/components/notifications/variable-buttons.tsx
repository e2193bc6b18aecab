import { Button, Hint, Label, Tooltip } from "@medusajs/ui"
import { useId } from "react"
import { useInsertVariable } from "../../hooks/notifications/use-insert-variable"
import { useWording } from "../../hooks/use-wording"
import type { TextField } from "../../lib/notifications/notification-values"

type Props = {
  variables: string[]
  /** Where they are inserted: the field that was edited last. */
  target: TextField
}

/** The variables that a text may have; each is inserted where the caret was. */
export function VariableButtons({ variables, target }: Props) {
  const { t } = useWording()
  const insert = useInsertVariable(target)
  const id = useId()

  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("notifications.variables.title")}
      </Label>
      <ul className="flex flex-wrap gap-2" aria-labelledby={id}>
        {variables.map((name) => {
          const meaning = t(`notifications.variables.names.${name}`, {
            defaultValue: name,
          })

          return (
            <li key={name}>
              <Tooltip content={meaning}>
                <Button
                  type="button"
                  size="small"
                  variant="secondary"
                  className="font-mono"
                  aria-label={t("notifications.variables.insert", {
                    name,
                    meaning,
                  })}
                  onClick={() => insert(name)}
                >
                  {`{{${name}}}`}
                </Button>
              </Tooltip>
            </li>
          )
        })}
      </ul>
      <Hint>
        {t("notifications.variables.hint", {
          field: t(`notifications.fields.${target.split("_")[0]}`),
        })}
      </Hint>
    </div>
  )
}
