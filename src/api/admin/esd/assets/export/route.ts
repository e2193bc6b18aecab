import { pipeline } from "node:stream/promises"
import { Readable } from "node:stream"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../../../modules/esd"
import type EsdModuleService from "../../../../../modules/esd/service"
import type { AdminExportAssetsParams } from "../../../../asset-validators"
import { readOrder } from "../read-order"
import { toLicenceFilter } from "../to-licence-filter"
import { toCsv } from "./to-csv"

/**
 * All licences of a list as CSV, without keys. Read and sent batch by batch, as
 * fast as the client takes them; where it goes away, reading ends.
 */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminExportAssetsParams>,
  res: MedusaResponse
): Promise<void> {
  const query = req.validatedQuery as AdminExportAssetsParams
  const { desk } = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const batches = desk.export({
    filter: toLicenceFilter(query),
    order: readOrder(query),
  })
  // What fails here can still be answered with an error.
  const first = await batches.next()

  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${fileName()}"`,
    "Cache-Control": "private, no-store",
  })

  try {
    await pipeline(Readable.from(toCsv(first, batches)), res)
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE"
    ) {
      // The answer has begun, so the connection was cut for the client to see.
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          "Microsoft ESD: an export of licences broke off.",
          error as Error
        )
    }
  }
}

function fileName(): string {
  return `microsoft-esd-licences-${new Date().toISOString().slice(0, 10)}.csv`
}
