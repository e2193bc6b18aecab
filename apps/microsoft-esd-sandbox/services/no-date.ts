/** How the vendor writes "no date". */
export const NO_DATE = "0001-01-01T00:00:00"
