/** The licences of an ESD product that are sold: they have a key, and nobody gave them back. As the API and the licence desk filter them. */
export function soldLicences(productId: string) {
  return {
    esd_product_id: productId,
    status: ["active", "cancellation_requested"],
    sync_status: "synchronized",
  }
}
