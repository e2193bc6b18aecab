import { Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useEsdProducts } from "../../hooks/licences/use-esd-products"
import { useWording } from "../../hooks/use-wording"
import { NotLoaded } from "../states/not-loaded"
import { Pagination } from "../states/pagination"
import { ProductLine } from "./product-line"

const PER_PAGE = 5

type Props = {
  variantIds: string[]
  /** Whether the lines say which variant they are about. */
  hasVariantNames: boolean
}

/** Which ESD products variants sell; nothing where they sell none. */
export function ProductSection({ variantIds, hasVariantNames }: Props) {
  const { t } = useWording()
  const [pageIndex, setPageIndex] = useState(0)
  const { data, error, refetch } = useEsdProducts(
    { variant_id: variantIds },
    variantIds.length > 0
  )

  if (!data) {
    return (
      error && (
        <NotLoaded
          sentence="esdProducts.loadFailed"
          error={error}
          onReload={refetch}
        />
      )
    )
  }

  if (data.length === 0) {
    return null
  }

  const first = pageIndex * PER_PAGE

  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("menu.esd")}
      </Heading>
      <ul aria-label={t("esdProducts.list")} className="divide-y">
        {data.slice(first, first + PER_PAGE).map((product) => (
          <ProductLine
            key={product.id}
            product={product}
            hasVariantName={hasVariantNames}
          />
        ))}
      </ul>
      <Pagination
        total={data.length}
        perPage={PER_PAGE}
        pageIndex={pageIndex}
        onPage={setPageIndex}
      />
    </Container>
  )
}
