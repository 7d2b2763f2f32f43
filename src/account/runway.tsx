import { Plural, Trans } from '@lingui/react/macro';
import { runwayDays } from '#src/domain/runway.ts';
import type { Wallet } from '#src/domain/wallet.ts';

/** Beyond this nobody counts days, and no forecast holds. */
const MANY_DAYS = 60;

/** How long the balance lasts at the pace of lately, in one sentence; nothing where nothing can be sent anyway. */
export function Runway({ wallet }: { wallet: Wallet }) {
  if (wallet.state === 'blocked' || wallet.availableMicros <= 0) return null;
  const days = readRunway(wallet);
  if (days === null) return <Trans>Todavía no hay consumo para calcular cuánto dura.</Trans>;
  if (days === 0) return <Trans>A tu ritmo de ahora alcanza para menos de un día.</Trans>;
  if (days > MANY_DAYS) return <Trans>A tu ritmo de ahora alcanza para más de dos meses.</Trans>;
  return (
    <Trans>
      A tu ritmo de ahora alcanza para <Plural value={days} one="un día" other="unos # días" />.
    </Trans>
  );
}

/** The backend's own count of days; where it only tells the daily use, what follows from that. */
export function readRunway(wallet: Wallet): number | null {
  const { availableMicros, averageDailyUseMicros, daysRemaining } = wallet;
  if (daysRemaining !== null) return Math.floor(daysRemaining);
  return averageDailyUseMicros === null ? null : runwayDays(availableMicros, averageDailyUseMicros);
}
