import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Key } from "@medusajs/icons"
import { Navigate } from "react-router-dom"

/** Where the menu's entry leads: the first of its pages. */
const EsdPage = () => <Navigate to="/esd/accounts" replace />

export const config = defineRouteConfig({
  label: "menu.esd",
  translationNs: "microsoft-esd",
  icon: Key,
})

export const handle = { breadcrumb: () => "Microsoft ESD" }

export default EsdPage
