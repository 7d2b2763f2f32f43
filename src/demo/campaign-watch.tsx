import { useEffect, useRef } from 'react';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { useCampaignWords } from './campaign-progress.tsx';
import { useDemoState } from './use-demo.ts';

/** Says once that a campaign has ended, and why; nothing of what happens on its way. */
export function CampaignWatch() {
  const announce = useAnnounce();
  const toWords = useCampaignWords();
  const campaign = useDemoState(({ moment }) => moment?.campaign ?? null);
  const said = useRef<string | null>(null);
  const hasEnded = campaign?.status === 'done' || campaign?.status === 'stopped';
  const words = campaign !== null && hasEnded ? toWords(campaign) : null;
  useEffect(() => {
    if (words !== null && words !== said.current) announce(words);
    said.current = words;
  }, [words, announce]);
  return null;
}
