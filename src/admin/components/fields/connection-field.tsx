import { Select } from "@medusajs/ui"
import { useController } from "react-hook-form"
import { useConnections } from "../../hooks/accounts/use-connections"
import { useWording } from "../../hooks/use-wording"
import { Field } from "./field"

type Props = { onChange?: () => void }

/** The connection of the account in the form around it; nothing where there is only one. */
export function ConnectionField({ onChange }: Props) {
  const { t, formatCountry } = useWording()
  const { field, fieldState } = useController({ name: "connection_id" })
  const { connections } = useConnections()

  if (connections.length < 2) {
    return null
  }

  return (
    <Field
      label={t("accounts.fields.connection")}
      error={fieldState.error?.message}
    >
      {(control) => (
        <Select
          value={String(field.value || connections[0].id)}
          onValueChange={(id) => {
            field.onChange(id)
            onChange?.()
          }}
        >
          <Select.Trigger {...control} onBlur={field.onBlur}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {connections.map(({ id, system_name, country }) => (
              <Select.Item key={id} value={id}>
                {system_name} ({formatCountry(country)})
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  )
}
