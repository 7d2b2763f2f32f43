import { useEffect, useRef } from 'react';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { useCampaignWords } from './campaign-progress.tsx';
import type { Moment } from './demo-store.ts';
import { useDemoState } from './use-demo.ts';
import { usePanelFormat } from './use-panel-format.ts';

/** Says once that a campaign has ended, and why; nothing of what happens on its way. */
export function CampaignWatch() {
  const moment = useDemoState((state) => state.moment);
  return moment === null ? null : <Watch moment={moment} />;
}

function Watch({ moment }: { moment: Moment }) {
  const announce = useAnnounce();
  const toWords = useCampaignWords();
  const format = usePanelFormat(moment);
  const { campaign } = moment;
  const said = useRef<string | null>(null);
  const hasEnded = campaign?.status === 'done' || campaign?.status === 'stopped';
  const words = campaign !== null && hasEnded ? toWords(campaign, format) : null;
  useEffect(() => {
    if (words !== null && words !== said.current) announce(words);
    said.current = words;
  }, [words, announce]);
  return null;
}
