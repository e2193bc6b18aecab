/** Loads jose. It is an ES module only, which a CommonJS program cannot import by name. */
export const loadJose = () => import("jose")

/** jose, as it is handed to those who sign and check. */
export type Jose = Awaited<ReturnType<typeof loadJose>>
