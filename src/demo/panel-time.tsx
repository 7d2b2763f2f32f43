import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCcw } from 'lucide-react';
import { Button } from '#src/ui/button.tsx';
import { ChoiceChips } from '#src/ui/choice-chips.tsx';
import { CampaignForm } from './campaign-form.tsx';
import type { Moment } from './demo-store.ts';
import { LONGEST_MS } from './duration.ts';
import { useDemo, useDemoState } from './use-demo.ts';
import { usePanelFormat } from './use-panel-format.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The simulated time, and what is sent in it. */
export function PanelTime() {
  const { t } = useLingui();
  const { setSpeed, step, rewind } = useDemo();
  const moment = useDemoState((state) => state.moment);
  if (moment === null) {
    return (
      <p className="text-small text-ink-soft">
        <Trans>La cuenta se está abriendo…</Trans>
      </p>
    );
  }
  const { speed, elapsedMs } = moment;
  const steps = [
    { ms: HOUR_MS, label: t`+1 hora` },
    { ms: DAY_MS, label: t`+1 día` },
    { ms: 7 * DAY_MS, label: t`+1 semana` },
  ];
  return (
    <div className="grid gap-6">
      <section aria-labelledby="demo-time" className="grid gap-3">
        <h2 id="demo-time" className="sr-only">
          <Trans>Tiempo simulado</Trans>
        </h2>
        <Clock moment={moment} />
        <ChoiceChips
          name="demo-speed"
          legend={t`Cómo pasa el tiempo`}
          value={speed}
          onValueChange={setSpeed}
          options={[
            { value: 0, label: t`Pausa` },
            { value: 1, label: t`Real` },
            { value: 60, label: t`1 min/s` },
            { value: 3_600, label: t`1 h/s` },
          ]}
        />
        <div className="flex flex-wrap gap-2">
          {steps.map(({ ms, label }) => (
            <Button key={ms} aria-disabled={elapsedMs + ms > LONGEST_MS} onClick={() => step(ms)}>
              {label}
            </Button>
          ))}
          <Button variant="quiet" icon={RotateCcw} onClick={rewind}>
            <Trans>Volver al inicio</Trans>
          </Button>
        </div>
      </section>
      <CampaignForm moment={moment} />
    </div>
  );
}

/** When it is in the account, and how long its story has run. */
function Clock({ moment }: { moment: Moment }) {
  const { nowMs, elapsedMs } = moment;
  const { dateTime } = usePanelFormat(moment);
  const days = Math.floor(elapsedMs / DAY_MS);
  const hours = Math.floor((elapsedMs % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((elapsedMs % HOUR_MS) / 60_000);
  return (
    <div>
      <p className="figures text-title-s text-ink">{dateTime(nowMs)}</p>
      <p className="figures text-caption text-ink-soft">
        <Trans>
          {days} d {hours} h {minutes} min desde el inicio
        </Trans>
      </p>
    </div>
  );
}
