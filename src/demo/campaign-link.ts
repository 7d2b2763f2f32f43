import { type CampaignPlan, campaignLimits, type DemoCampaign } from '#mocks/demo-world.ts';
import { isChannelId } from '#src/channels/channels.ts';
import { readDuration, writeDuration } from './duration.ts';

/** More than anybody starts in one demo; a link that claims more is none of ours. */
export const MOST_CAMPAIGNS = 20;

/** `channel-count-perHour-at`, and `-stoppedAt` where somebody stopped it; a comma between two. */
export function writeCampaigns(campaigns: readonly DemoCampaign[]): string {
  return campaigns
    .map(({ channel, count, perHour, atMs, stoppedAtMs }) => {
      const moments = stoppedAtMs === null ? [atMs] : [atMs, stoppedAtMs];
      return [channel, count, perHour, ...moments.map(writeDuration)].join('-');
    })
    .join(',');
}

/** Null where one of them cannot be read, or they are not in order: half a story gives other figures. */
export function readCampaigns(text: string): DemoCampaign[] | null {
  const campaigns: DemoCampaign[] = [];
  let lastMs = 0;
  for (const part of text.split(',')) {
    const campaign = readCampaign(part);
    if (campaign === null || campaign.atMs < lastMs) return null;
    lastMs = campaign.stoppedAtMs ?? campaign.atMs;
    campaigns.push(campaign);
  }
  return campaigns.length <= MOST_CAMPAIGNS ? campaigns : null;
}

function readCampaign(text: string): DemoCampaign | null {
  const [channel = '', count = '', perHour = '', at = '', stoppedAt, ...more] = text.split('-');
  const atMs = readDuration(at);
  const stoppedAtMs = stoppedAt === undefined ? null : readDuration(stoppedAt);
  const plan = toPlan(channel, readCount(count), readCount(perHour));
  const isStopRead =
    stoppedAt === undefined || (stoppedAtMs !== null && stoppedAtMs >= (atMs ?? 0));
  if (plan === null || atMs === null || !isStopRead || more.length > 0) return null;
  return { ...plan, atMs, stoppedAtMs };
}

/** A plan within its limits; null for anything else. */
export function toPlan(channel: string, count: number, perHour: number): CampaignPlan | null {
  const isWithin = (value: number, most: number) =>
    Number.isInteger(value) && value >= 1 && value <= most;
  if (!isChannelId(channel) || !isWithin(count, campaignLimits.count)) return null;
  return isWithin(perHour, campaignLimits.perHour) ? { channel, count, perHour } : null;
}

function readCount(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
