/** What staff may be allowed to do with Microsoft ESD beyond looking, where the shop has Medusa's RBAC switched on. */
export type Operation = "reveal" | "operate" | "configure"
