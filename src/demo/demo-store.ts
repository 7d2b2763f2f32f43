import { createStore } from 'zustand/vanilla';
import type { BrandId } from '#mocks/brands.ts';
import type { CampaignPlan, CampaignView } from '#mocks/demo-world.ts';
import { type ScenarioName, scenarios } from '#mocks/scenarios.ts';
import type { Currency } from '#src/domain/money.ts';
import type { Language } from '#src/i18n/i18n.ts';
import { MOST_CAMPAIGNS } from './campaign-link.ts';
import type { DemoLink, Theme, Width } from './demo-link.ts';
import { LONGEST_MS } from './duration.ts';
import type { Place } from './places.ts';
import type { Habits, Stage } from './stage-contract.ts';

/** What the panel shows of the world, as it was when it last changed. */
export interface Moment {
  nowMs: number;
  elapsedMs: number;
  speed: number;
  habits: Habits | null;
  balanceMicros: number;
  currency: Currency;
  campaign: CampaignView | null;
}

export interface DemoState {
  /** What the wizard shows. Time and campaigns are those it was opened with: `readLink` has those of now. */
  link: DemoLink;
  /** Another number is another life of the customer's part. */
  life: number;
  stage: Stage | null;
  moment: Moment | null;
  isPanelOpen: boolean;
  /** The window that the panel is in, where it is not in the page. */
  panelWindow: Window | null;
  /** Whether a key opens and closes the panel. */
  hasKey: boolean;
  /** Where the wizard would have led; null once that was read. */
  exit: string | null;
}

/** A campaign is watched a minute a second, unless somebody has time run faster. */
const CAMPAIGN_SPEED = 60;

export type DemoStore = ReturnType<typeof createDemoStore>;

/** The presenter's page: what is shown, and all that can be asked of it. */
export function createDemoStore(link: DemoLink, isPanelOpen: boolean) {
  const store = createStore<DemoState>(() => ({
    link,
    life: 0,
    stage: null,
    moment: null,
    isPanelOpen,
    panelWindow: null,
    hasKey: true,
    exit: null,
  }));
  const { getState, setState } = store;
  /** The speed before a campaign raised it; null once somebody chose another. */
  let speedBefore: number | null = null;
  /** Those of the last account until the next one's are known: a clock in UTC meanwhile would be another hour. */
  let habits: Habits | null = null;

  const change = (part: Partial<DemoLink>) =>
    setState((state) => ({ link: { ...state.link, ...part } }));

  /** A life of the wizard anew, as a link would open it. */
  function open(next: DemoLink): void {
    speedBefore = null;
    setState(({ life }) => ({
      link: next,
      life: life + 1,
      stage: null,
      moment: null,
      exit: null,
    }));
  }

  function look({ world, readHabits }: Stage): void {
    const campaign = world.readCampaign();
    if (speedBefore !== null && (campaign?.status === 'done' || campaign?.status === 'stopped')) {
      const speed = speedBefore;
      speedBefore = null;
      world.setSpeed(speed);
      return; // which tells of itself
    }
    const { balanceMicros, currency } = world.readFacts();
    habits = readHabits() ?? habits;
    setState({
      moment: {
        nowMs: world.readNowMs(),
        elapsedMs: world.readElapsedMs(),
        speed: world.readSpeed(),
        habits,
        balanceMicros,
        currency,
        campaign,
      },
    });
  }

  /** What a link has to say to show what is on the page now. */
  function readNow(): DemoLink {
    const { link: shown, stage } = getState();
    if (stage === null) return shown;
    const { elapsedMs, campaigns } = stage.world.readStory();
    return {
      ...shown,
      elapsedMs: Math.min(elapsedMs, LONGEST_MS),
      campaigns: campaigns.map((campaign) => ({ ...campaign })),
      // Hurried on, the figures would be others before anybody has read them.
      isPaused: stage.world.readSpeed() !== 1,
    };
  }

  function begin(scenario: ScenarioName, place: Place): void {
    open({
      ...getState().link,
      scenario,
      place,
      elapsedMs: 0,
      campaigns: [],
      isPaused: false,
    });
  }

  return {
    ...store,
    readNow,
    open,
    pickScenario: (scenario: ScenarioName) => begin(scenario, scenarios[scenario].step),
    reset() {
      const { scenario } = getState().link;
      begin(scenario, scenarios[scenario].step);
    },
    rewind() {
      const { scenario, place } = getState().link;
      begin(scenario, place);
    },
    /** The backend's own words name the brand, too: its world begins anew, and comes to where it was. */
    pickBrand: (brand: BrandId) => open({ ...readNow(), brand }),
    goTo(place: Place) {
      change({ place });
      getState().stage?.goTo(place);
    },
    speak(language: Language) {
      change({ language });
      void getState().stage?.speak(language).catch(reportError);
    },
    dress(look_: Partial<{ theme: Theme; width: Width }>) {
      change(look_);
      getState().stage?.dress(getState().link);
    },
    setSpeed(speed: number) {
      speedBefore = null;
      getState().stage?.world.setSpeed(speed);
    },
    step(ms: number) {
      getState().stage?.world.step(ms);
    },
    startCampaign(plan: CampaignPlan) {
      const { stage } = getState();
      if (stage === null || stage.world.readStory().campaigns.length >= MOST_CAMPAIGNS) return;
      stage.world.startCampaign(plan);
      const speed = stage.world.readSpeed();
      if (speed >= CAMPAIGN_SPEED) return;
      stage.world.setSpeed(CAMPAIGN_SPEED);
      speedBefore = speed;
    },
    stopCampaign() {
      getState().stage?.world.stopCampaign();
    },
    togglePanel() {
      getState().panelWindow?.close();
      setState(({ isPanelOpen: wasOpen }) => ({ isPanelOpen: !wasOpen, panelWindow: null }));
    },
    /** Moves the panel into a window of its own; when that is closed, it is not in the page either. */
    movePanel(panelWindow: Window) {
      setState({ isPanelOpen: true, panelWindow });
      panelWindow.addEventListener('pagehide', () => {
        if (getState().panelWindow !== panelWindow) return;
        setState({ isPanelOpen: false, panelWindow: null });
      });
    },
    setKey: (hasKey: boolean) => setState({ hasKey }),
    closeExit: () => setState({ exit: null }),
    attach(stage: Stage) {
      setState({ stage });
      stage.world.subscribe(() => look(stage));
      look(stage);
    },
    lookAgain() {
      const { stage } = getState();
      if (stage !== null) look(stage);
    },
    noteExit: (exit: string) => setState({ exit }),
    note: change,
  };
}
