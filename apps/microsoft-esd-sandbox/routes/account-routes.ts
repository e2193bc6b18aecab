import { Router } from "express"
import { z } from "zod"
import { asyncRoute } from "../http/async-route"
import { ApiError } from "../http/api-error"
import { validate } from "../http/validate"
import { injectFaults, type FaultInjection } from "../faults/inject-faults"
import type { Accounts } from "../services/accounts"
import { presentAccount } from "../services/present-account"

const accountRequest = z.object({
  clientAccountId: z.string().min(1, "must not be empty"),
  role: z.enum(["Reseller", "User"]),
  email: z.email("must be an e-mail address"),
  parentAccountId: z.unknown(),
  companyName: z.string().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  country: z.string().optional(),
})

/** `POST /v1/accounts` and `GET /v1/accounts/{accountId}`. */
export function accountRoutes(
  accounts: Accounts,
  injection: FaultInjection
): Router {
  return Router()
    .post(
      "/accounts",
      injectFaults(injection, "account"),
      asyncRoute(async (request, response) => {
        const { parentAccountId, ...details } = validate(
          accountRequest,
          request.body
        )
        if (parentAccountId !== undefined && parentAccountId !== null) {
          throw new ApiError(
            "ParentAccountNotAllowed",
            "An account has no parent account here, whatever its role. Leave parentAccountId out or send null.",
            {
              details: [{ field: "parentAccountId", issue: "must be null" }],
            }
          )
        }

        const { account, created } = await accounts.synchronize(details)
        response.status(created ? 201 : 200).json(presentAccount(account))
      })
    )
    .get(
      "/accounts/:accountId",
      injectFaults(injection, "other"),
      asyncRoute(async (request, response) => {
        response.json(
          presentAccount(await accounts.get(request.params.accountId))
        )
      })
    )
}
