import { hasPermission } from "@medusajs/framework"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const RESOURCE = "microsoft_esd"

type Operation = "read" | "reveal" | "operate" | "configure"

/** What each route that is not only read asks of a member of staff. */
const POSTS: Record<string, Operation> = {
  "/admin/esd/accounts": "operate",
  "/admin/esd/accounts/sync": "operate",
  "/admin/esd/accounts/:id": "operate",
  "/admin/esd/accounts/:id/sync": "operate",
  "/admin/esd/assets/search": "read",
  "/admin/esd/assets/retry": "operate",
  "/admin/esd/assets/resend": "operate",
  "/admin/esd/assets/refresh": "operate",
  "/admin/esd/assets/cancel": "operate",
  "/admin/esd/assets/:id/reveal": "reveal",
  "/admin/esd/assets/:id/retry": "operate",
  "/admin/esd/assets/:id/resend": "operate",
  "/admin/esd/assets/:id/refresh": "operate",
  "/admin/esd/assets/:id/cancel": "operate",
  "/admin/esd/assets/:id/cancellation/approve": "operate",
  "/admin/esd/assets/:id/cancellation/decline": "operate",
  "/admin/esd/catalogue/sync": "configure",
  "/admin/esd/invoices/:id/refund": "operate",
  "/admin/esd/notifications/:event": "configure",
  "/admin/esd/notifications/:event/preview": "read",
  "/admin/esd/notifications/:event/test-email": "configure",
  "/admin/esd/orders": "operate",
  "/admin/esd/orders/preview": "operate",
  "/admin/esd/orders/:id/execute": "operate",
  "/admin/esd/products/:id": "configure",
}

/**
 * Who may call the Admin API's routes, where the shop has Medusa's RBAC
 * switched on. Medusa looks at policies of middlewares only.
 */
export const adminPolicies: MiddlewareRoute[] = [
  demand("GET", "/admin/esd*", "read"),
  ...Object.entries(POSTS).map(([matcher, operation]) =>
    demand("POST", matcher, operation)
  ),
  {
    matcher: "/admin/esd/assets/:id/resend",
    methods: ["POST"],
    middlewares: [
      demandReveal(
        ["to"],
        "to: sending a key to another address asks for the permission to reveal keys. Ask an administrator for it, or send it to the customer's own address."
      ),
    ],
  },
  {
    matcher: "/admin/esd/notifications/welcome",
    methods: ["POST"],
    middlewares: [
      demandReveal(
        ["to", "cc", "copy_reseller"],
        "to, cc, copy_reseller: who gets copies of this e-mail gets all keys, so changing it asks for the permission to reveal keys. Ask an administrator for it, or leave these fields out."
      ),
    ],
  },
]

function demand(
  method: "GET" | "POST",
  matcher: string,
  operation: Operation
): MiddlewareRoute {
  return {
    matcher,
    methods: [method],
    middlewares: [goOn],
    policies: { resource: RESOURCE, operation },
  }
}

/** Who has keys sent to an address of their choice sees them: asks for more where the body has one of these fields. */
function demandReveal(fields: string[], sentence: string) {
  return async (
    req: AuthenticatedMedusaRequest<Record<string, unknown> | undefined>,
    _: MedusaResponse,
    next: MedusaNextFunction
  ): Promise<void> => {
    const body = req.body ?? {}
    const mayReveal =
      fields.every((field) => body[field] === undefined) ||
      (await hasPermission({
        roles: (req.auth_context?.app_metadata?.roles ?? []) as string[],
        actions: { resource: RESOURCE, operation: "reveal" },
        container: req.scope,
      }))

    next(
      mayReveal
        ? undefined
        : new MedusaError(MedusaError.Types.FORBIDDEN, sentence)
    )
  }
}

/** Medusa asks for a handler to hang the policies on. */
function goOn(
  _: MedusaRequest,
  __: MedusaResponse,
  next: MedusaNextFunction
): void {
  next()
}
