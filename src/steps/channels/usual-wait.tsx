import { Plural } from '@lingui/react/macro';

/** How long something usually takes, in hours up to two days and in days from there; nothing when unknown. */
export function UsualWait({ hours }: { hours: number | null }) {
  if (hours === null) return null;
  return hours < 48 ? (
    <Plural value={hours} one="Suele tardar # hora." other="Suele tardar # horas." />
  ) : (
    <Plural value={Math.round(hours / 24)} one="Suele tardar # día." other="Suele tardar # días." />
  );
}
