const KEPT_MS = 60_000

/** Lets the browser save a file. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement("a")
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // some browsers begin to read it later
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
