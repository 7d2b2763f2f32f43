import type { ChannelId } from '#src/channels/channels.ts';
import { channelIds } from '#src/channels/channels.ts';
import type { Card } from '#src/domain/card.ts';
import { isUsableCard } from '#src/domain/card.ts';
import type { AccountLook } from '#src/wizard/draft-store.ts';
import type { AccountFacts } from './health.ts';

/** A thing that is different from the last look. */
export type Change =
  | { code: 'balance_rose' | 'balance_fell'; byMicros: number }
  | { code: 'rule_on' | 'rule_off' }
  | { code: 'cards_added' | 'cards_gone'; count: number }
  | { code: 'channel_on' | 'channel_off'; channelId: ChannelId };

/** Looks closer together than this are one visit: nothing is compared, and the older one stays. */
export const SAME_VISIT_MS = 3_600_000;

/** How the account stands; null until all of it was read, and where not all of it can be. */
export function takeLook(
  { wallet, recharge, channels }: AccountFacts,
  cards: readonly Card[] | null | undefined,
  atMs: number,
): AccountLook | null {
  if (!wallet || !recharge || !channels || !cards) return null;
  return {
    atMs,
    balanceMicros: wallet.availableMicros,
    isRuleOn: recharge.rule.isEnabled,
    usableCards: cards.filter(isUsableCard).length,
    channels: channels.filter(({ status }) => status === 'active').map(({ id }) => id),
  };
}

/** What changed between two looks, the balance first. */
export function findChanges(before: AccountLook, now: AccountLook): Change[] {
  const changes: Change[] = [];
  const byMicros = now.balanceMicros - before.balanceMicros;
  if (byMicros !== 0) {
    changes.push({
      code: byMicros > 0 ? 'balance_rose' : 'balance_fell',
      byMicros: Math.abs(byMicros),
    });
  }
  if (now.isRuleOn !== before.isRuleOn) {
    changes.push({ code: now.isRuleOn ? 'rule_on' : 'rule_off' });
  }
  const cards = now.usableCards - before.usableCards;
  if (cards !== 0) {
    changes.push({ code: cards > 0 ? 'cards_added' : 'cards_gone', count: Math.abs(cards) });
  }
  for (const channelId of channelIds) {
    const [was, is] = [before, now].map((look) => look.channels.includes(channelId));
    if (was !== is) changes.push({ code: is ? 'channel_on' : 'channel_off', channelId });
  }
  return changes;
}
