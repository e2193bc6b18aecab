type Props = { label: string; done: number; total: number }

/** A bar that fills while work goes on; its label is for who cannot see it. */
export function ProgressBar({ label, done, total }: Props) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      className="bg-ui-bg-component border-ui-border-base h-1.5 w-full overflow-hidden rounded-full border"
    >
      <div
        className="bg-ui-tag-green-icon h-full rounded-full transition-all"
        style={{ width: `${(done / total) * 100}%` }}
      />
    </div>
  )
}
