import { useEffect, useRef } from 'react';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { useCampaignWords, useRechargeWords } from './campaign-progress.tsx';
import type { Moment } from './demo-store.ts';
import { useDemoState } from './use-demo.ts';
import { usePanelFormat } from './use-panel-format.ts';

/** Says that the rule charged for the first time, and that a campaign has ended, and why; nothing else of its way. */
export function CampaignWatch() {
  const moment = useDemoState((state) => state.moment);
  return moment === null ? null : <Watch moment={moment} />;
}

function Watch({ moment }: { moment: Moment }) {
  const toWords = useCampaignWords();
  const format = usePanelFormat(moment);
  const toRechargeWords = useRechargeWords();
  const { campaign } = moment;
  const hasEnded = campaign?.status === 'done' || campaign?.status === 'stopped';
  const isFirst = campaign?.recharges.count === 1;
  useOnce(campaign !== null && isFirst && !hasEnded ? toRechargeWords(campaign, format) : null);
  useOnce(campaign !== null && hasEnded ? toWords(campaign, format) : null);
  return null;
}

/** Announces words when they come, not when they stay. */
function useOnce(words: string | null): void {
  const announce = useAnnounce();
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (words !== null && words !== said.current) announce(words);
    said.current = words;
  }, [words, announce]);
}
