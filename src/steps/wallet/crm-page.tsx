/** The shape of a page of the CRM on the way: a picture, nothing in it can be read or used. */
export function CrmPage({ title }: { title: string }) {
  return (
    <div aria-hidden className="grid gap-5 p-6 select-none">
      <p className="text-title-s text-ink-faint">{title}</p>
      <div className="grid grid-cols-3 gap-3">
        {['w-1/2', 'w-2/3', 'w-2/5'].map((width) => (
          <div key={width} className="grid gap-2.5 rounded-control bg-sunken p-4">
            <span className={`h-2 rounded-full bg-ink/10 ${width}`} />
            <span className="h-4 w-3/5 rounded-full bg-ink/15" />
          </div>
        ))}
      </div>
      <div className="grid gap-4 rounded-control bg-sunken p-5">
        {['w-4/5', 'w-3/5', 'w-11/12', 'w-1/2', 'w-2/3'].map((width) => (
          <div key={width} className="flex items-center gap-3">
            <span className="size-6 rounded-full bg-ink/10" />
            <span className={`h-2.5 rounded-full bg-ink/10 ${width}`} />
          </div>
        ))}
      </div>
    </div>
  );
}
