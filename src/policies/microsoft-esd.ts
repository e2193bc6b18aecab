import { definePolicies } from "@medusajs/framework/utils"

/** What staff may do with licences, where the shop has Medusa's RBAC switched on. */
export default definePolicies(
  [
    {
      operation: "read",
      description:
        "See licences, accounts, invoices, orders on behalf, and what is wrong with them",
    },
    {
      operation: "reveal",
      description: "See product keys and activation links",
    },
    {
      operation: "operate",
      description:
        "Try again, send again, refresh, synchronize accounts, order on behalf",
    },
    {
      operation: "configure",
      description: "Change the catalogue and the notifications",
    },
  ].map(({ operation, description }) => ({
    name: `${operation[0].toUpperCase()}${operation.slice(1)}MicrosoftEsd`,
    resource: "microsoft_esd",
    operation,
    description,
  }))
)
