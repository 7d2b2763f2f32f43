import { word } from './menu.ts';
import { words } from './words.ts';

/** What only who develops sees: the world behind the page, its clock, and what the SDK says. At the foot of the page. */
export function renderSimulation(): string {
  return `<section class="simulation" id="simulation" aria-labelledby="simulation-title">
            <div class="simulation-head">
              <h2 id="simulation-title">${word('simulation')}</h2>
              <p>${word('simulationLead')}</p>
            </div>
            <div class="simulation-tools">
              <label>${word('scenario')} <select id="scenario"></select></label>
              <button type="button" id="reset">${word('reset')}</button>
              <span class="group" role="group" data-label="clock" aria-label="${words.clock[0]}">
                <button type="button" data-advance="3600000">${word('oneHour')}</button>
                <button type="button" data-advance="86400000">${word('oneDay')}</button>
                <button type="button" data-advance="604800000">${word('oneWeek')}</button>
              </span>
              <button type="button" id="logout" data-needs-instance>${word('logout')}</button>
              <button type="button" id="clear-log">${word('clearLog')}</button>
            </div>
            <p class="simulation-note" id="simulation-note" role="status"></p>
            <ol class="log" id="log" data-label="log" aria-label="${words.log[0]}" tabindex="0"></ol>
          </section>`;
}
