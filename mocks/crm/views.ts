import { word } from './menu.ts';
import type { GuidePage } from './paths.ts';
import type { WordId } from './words.ts';

/** All screens of the page; the script shows one of them. */
export function renderViews(page: GuidePage): string {
  return `
        <section class="view" data-view="guide" hidden>
          ${head([], 'guideTitle', 'guideLead')}
          <div class="cards three">
            ${fact('plan', word('planName'), 'planNote')}
            ${fact('team', 'Lucía, Mateo', 'teamNote')}
            ${fact('newContacts', '128', 'newContactsNote')}
          </div>
          <div class="stage" id="stage">${stages[page]}</div>
          <div class="cards two">
            <section class="card"><h2>${word('activity')}</h2>
              <ul class="lines">
                <li>${word('activity1')}<small>${word('today')}</small></li>
                <li>${word('activity2')}<small>${word('yesterday')}</small></li>
                <li>${word('activity3')}<small>${word('monday')}</small></li>
              </ul>
            </section>
            <section class="card"><h2>${word('help')}</h2>
              <ul class="lines">
                <li>${word('help1')}</li><li>${word('help2')}</li><li>${word('help3')}</li>
              </ul>
            </section>
          </div>
        </section>
        <section class="view" data-view="panel" hidden>
          ${head([], 'panel', 'panelLead')}
          <p><button class="primary" type="button" data-view-link="guide">${word('backToGuide')}</button></p>
          <div class="cards three">
            ${fact('newContacts', '128', 'newContactsNote')}
            ${fact('openDeals', '14', 'newContactsNote')}
            ${fact('replyTime', '—', 'newContactsNote')}
          </div>
        </section>
        <section class="view" data-view="contacts" hidden>
          ${head([], 'contacts')}
          <div class="card scroll"><table>
            <thead><tr><th>${word('name')}</th><th>${word('phone')}</th><th>${word('lastSeen')}</th></tr></thead>
            <tbody>${contacts.map(([name, phone, when]) => `<tr><td>${name}</td><td>${phone}</td><td>${word(when)}</td></tr>`).join('')}</tbody>
          </table></div>
        </section>
        <section class="view" data-view="conversations" hidden>
          ${head([], 'conversations')}
          <div class="card empty">${word('noConversations')}</div>
        </section>
        <section class="view" data-view="campaigns" hidden>
          ${head([], 'campaigns')}
          <div class="card empty">${word('noCampaigns')}</div>
        </section>
        <section class="view" data-view="billing" hidden>
          ${head(['settings'], 'billing', 'billingLead')}
          <div class="cards three">${fact('plan', word('planName'), 'planNote')}</div>
        </section>
        <section class="view" data-view="wallet" hidden>
          ${head(['settings', 'billing'], 'wallet', 'walletLead')}
          <div class="cards three">
            <section class="card"><h2>${word('balance')}</h2><p class="figure" id="balance">…</p></section>
            <section class="card"><h2>${word('recharge')}</h2><p class="figure" id="recharge">…</p></section>
            <section class="card"><h2>${word('charged')}</h2><p class="figure" id="charged">…</p></section>
          </div>
          <p><button class="primary" type="button" data-view-link="guide">${word('backToGuide')}</button></p>
        </section>`;
}

const openGuide = `<section class="card offer"><div><h2>${word('openGuide')}</h2><p>${word('modalLead')}</p></div>
            <button class="primary" type="button" id="open-guide">${word('openGuide')}</button></section>`;

/** What each page has where the wizard goes; the script does the rest. */
const stages: Record<GuidePage, string> = {
  inline: '<div id="wizard"></div>',
  modal: openGuide,
  element: '',
  react: '<div id="wizard"></div>',
  'page-backend': '<div id="wizard"></div>',
  bare: '<div id="wizard"></div>',
  two: '<div class="pair"><div id="wizard"></div><div id="wizard-2"></div></div>',
  fixed: '<div id="wizard" class="fixed-height"></div>',
};

const contacts = [
  ['Ana Beltrán', '+503 7000 0101', 'today'],
  ['Bruno Lima', '+55 11 90000 0102', 'today'],
  ['Carla Méndez', '+57 300 000 0103', 'yesterday'],
  ['Diego Rivas', '+52 55 0000 0104', 'monday'],
] as const;

function head(path: WordId[], title: WordId, lead?: WordId): string {
  const crumbs = path.map((id) => `<li>${word(id)}</li>`).join('');
  return `<div class="head">
            ${crumbs === '' ? '' : `<ol class="crumbs">${crumbs}</ol>`}
            <h1 tabindex="-1">${word(title)}</h1>
            ${lead === undefined ? '' : `<p>${word(lead)}</p>`}
          </div>`;
}

function fact(title: WordId, value: string, note: WordId): string {
  return `<section class="card"><h2>${word(title)}</h2><p class="figure">${value}</p><small>${word(note)}</small></section>`;
}
