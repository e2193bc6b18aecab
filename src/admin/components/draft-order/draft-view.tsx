import type { EsdDraftOrderResponse } from "../../../types"
import type { DraftContents } from "../../hooks/orders/use-draft-contents"
import { DraftChecks } from "./draft-checks"
import { DraftCustomer } from "./draft-customer"
import { DraftItems } from "./draft-items"
import { DraftTitle } from "./draft-title"

type Props = { draft: EsdDraftOrderResponse; contents: DraftContents }

/** A draft order in two columns as the dashboard's own pages have them. */
export function DraftView({ draft, contents }: Props) {
  return (
    <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <DraftTitle draft={draft} createdAt={contents.created_at} />
        {!draft.is_executed && (
          <DraftChecks
            draft={draft}
            customerId={contents.customer?.id ?? null}
          />
        )}
        <DraftItems contents={contents} />
      </div>
      <div className="flex w-full min-w-0 flex-col gap-y-3">
        <DraftCustomer contents={contents} />
      </div>
    </div>
  )
}
