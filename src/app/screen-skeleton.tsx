import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';

/** The shape of a screen that is on its way. */
export function ScreenSkeleton() {
  return (
    <LoadingRegion>
      <div className="grid max-w-2xl gap-7 lg:gap-9">
        <div className="grid gap-4">
          <Skeleton className="h-9 w-4/5 max-w-96 rounded-tag" />
          <Skeleton lines={2} className="max-w-prose" />
        </div>
        <Skeleton className="h-56 w-full rounded-panel" />
        <Skeleton className="h-32 w-full rounded-panel" />
      </div>
    </LoadingRegion>
  );
}
