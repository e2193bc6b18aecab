/** Has the browser save a file. */
export function saveFile(url: string, fileName: string): void {
  const link = document.createElement("a")

  link.href = url
  link.download = fileName
  link.click()
}
