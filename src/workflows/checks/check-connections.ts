import type EsdModuleService from "../../modules/esd/service"
import type { Check } from "./in-time"
import { judgeCatalogue } from "./judging/judge-catalogue"
import { judgeCertificate } from "./judging/judge-certificate"
import { judgeSignIn } from "./judging/judge-sign-in"

/** Sign-in, certificate and catalogue of each connection. */
export function checkConnections(esd: EsdModuleService, now: Date): Check[] {
  return esd.options.connections.flatMap(({ id, systemName }) => [
    {
      id: `sign_in:${id}`,
      run: async () => judgeSignIn(await esd.checks.testConnection(id)),
    },
    {
      id: `certificate:${id}`,
      run: () =>
        judgeCertificate(systemName, esd.checks.certificateExpiry(id), now),
    },
    {
      id: `catalogue:${id}`,
      run: async () =>
        judgeCatalogue(
          systemName,
          await esd.checks.readCatalogueState(id),
          now
        ),
    },
  ])
}
