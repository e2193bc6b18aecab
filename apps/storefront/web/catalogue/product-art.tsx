const FAMILIES: [RegExp, string][] = [
  [/windows/i, "sky"],
  [/office/i, "amber"],
  [/project/i, "leaf"],
  [/visio/i, "violet"],
  [/server|sql|cal\b/i, "slate"],
]

/** A picture for what has none: two letters on a pattern of its family's colour. */
export function ProductArt({ title }: { title: string }) {
  const [, family] = FAMILIES.find(([name]) => name.test(title)) ?? []

  return (
    <svg
      className={`art art-${family ?? "teal"}`}
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect className="art-ground" width="320" height="180" />
      <circle className="art-shape" cx="268" cy="36" r="92" />
      <circle className="art-shape" cx="300" cy="150" r="62" />
      <rect
        className="art-line"
        x="-40"
        y="120"
        width="200"
        height="200"
        rx="40"
        transform="rotate(-24 60 220)"
      />
      <text className="art-text" x="28" y="112">
        {monogram(title)}
      </text>
    </svg>
  )
}

/** Letters by which a product is known: those of its name after the maker's, and its year. */
function monogram(title: string): string {
  const name = title.replace(/^Microsoft\s+/i, "")
  const year = /\b20(\d\d)\b/.exec(name)?.[1]
  return `${name.slice(0, 2)}${year ? ` ${year}` : ""}`
}
