import type { channelIds } from '#src/backend/generated/enums.gen.ts';

/** What somebody asks to have sent. */
export interface CampaignPlan {
  channel: (typeof channelIds)[number];
  /** Messages, mails or minutes. */
  count: number;
  perHour: number;
}

/** What a world remembers of it. */
export interface CampaignState extends CampaignPlan {
  startedAtMs: number;
  sent: number;
  /** Batches that went out whole. */
  batches: number;
  /** When the next batch goes out, if anything then can. */
  nextAtMs: number;
  isStopped: boolean;
}
