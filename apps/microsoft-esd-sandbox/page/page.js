const INTERVAL_MS = 3000

setInterval(refresh, INTERVAL_MS)

/** Fetches the page anew and swaps its contents in, unless nobody looks or somebody is selecting text. */
async function refresh() {
  const selecting = String(getSelection()) !== ""
  if (document.hidden || selecting) {
    return
  }

  const live = document.querySelector(".live")
  try {
    const response = await fetch(location.href)
    const page = new DOMParser().parseFromString(
      await response.text(),
      "text/html"
    )
    document.querySelector("main").replaceWith(page.querySelector("main"))
    live.classList.remove("lost")
  } catch {
    live.classList.add("lost")
  }
}
