// The tenant’s configuration, and languages.

const CONFIG = '/components/schemas/Config';
const textsOf = ({ consents, card_pays: pays, card_does_not_pay: doesNot }) =>
  JSON.stringify([consents.map(({ text }) => text), pays, doesNot]);

export const configRules = [
  {
    id: 'config.limits',
    title: 'Limits contain their presets and defaults',
    at: CONFIG,
    why: 'A preset out of bounds is a button that cannot work.',
    fix: 'min ≤ preset ≤ max; defaults within; a default cap at or above the default amount.',
    async run(t) {
      const told = await t.ask('getConfig');
      const { top_up: topUp, auto_recharge: rule } = told.body;
      const within = (what, money, low, high) =>
        t.check(
          money.amount >= low.amount && money.amount <= high.amount,
          `${what} ${money.amount} is not within ${low.amount} to ${high.amount}`,
          told,
        );
      within('top_up.min', topUp.min, { amount: 0 }, topUp.max);
      for (const preset of topUp.presets) within('the preset', preset, topUp.min, topUp.max);
      for (const preset of [...rule.threshold_presets, rule.defaults.threshold])
        within('the threshold', preset, rule.min_threshold, rule.max_threshold);
      for (const preset of [...rule.amount_presets, rule.defaults.amount])
        within('the amount', preset, rule.min_amount, rule.max_amount);
      const { monthly_cap: cap, amount } = rule.defaults;
      if (cap !== null)
        t.check(
          cap.amount >= amount.amount,
          `the default cap ${cap.amount} is below the default amount ${amount.amount}`,
          told,
        );
    },
  },
  {
    id: 'config.coherent',
    title: 'Currency, keys, consents and the way to the wallet fit together',
    at: CONFIG,
    why: 'A live key on a test account, or a menu entry that is not in the menu, is found by the first customer.',
    fix: 'One currency; pk_test_ with livemode false; each consent once, with a version; menu_path within menu.',
    async run(t) {
      const told = await t.ask('getConfig');
      const { currency, provider, consents, tenant } = told.body;
      t.check(
        currency === t.account.me.workspace.currency,
        `the currency is ${currency}, in /me ${t.account.me.workspace.currency}`,
        told,
      );
      const key = provider.publishable_key;
      if (/^pk_(?:test|live)_/.test(key))
        t.check(
          key.startsWith('pk_live_') === provider.livemode,
          `livemode ${provider.livemode} with a key ${key.slice(0, 8)}…`,
          told,
        );
      const names = consents.map(({ document }) => document);
      t.check(
        new Set(names).size === names.length &&
          consents.every(({ version, text }) => version !== '' && text !== ''),
        `the consents are ${names.join(', ')}`,
        told,
      );
      let level = tenant.crm.menu;
      for (const { id } of tenant.crm.menu_path) {
        const found = level?.find((item) => item.id === id);
        if (
          !t.check(found !== undefined, `menu_path has ${id}, which is not in the menu there`, told)
        )
          break;
        level = found.children;
      }
    },
  },
  {
    id: 'language.any',
    title: 'Any Accept-Language is answered',
    at: '/components/parameters/AcceptLanguage',
    why: 'Browsers send long lists, regions and stars.',
    fix: 'Take the first language that there is; fall back to the user’s.',
    async run(t) {
      for (const language of [
        'es-419,es;q=0.9,en;q=0.8',
        '*',
        'xx-YY',
        'tlh',
        'en;q=oops',
        ';;;',
      ]) {
        t.expect(
          await t.probe('getConfig', { headers: { 'accept-language': language } }),
          200,
          undefined,
          `getConfig with Accept-Language: ${language}`,
        );
      }
    },
  },
  {
    id: 'language.user',
    title: 'Without Accept-Language texts come in the user’s language',
    at: '/info/description',
    why: 'Mail and background work have no header.',
    fix: 'Fall back to user.locale before any default of the server.',
    async run(t) {
      const { locale } = (await t.ask('getMe')).body.user;
      const [without, own] = [
        await t.ask('getConfig'),
        await t.ask('getConfig', { headers: { 'accept-language': locale } }),
      ];
      t.check(
        textsOf(without.body) === textsOf(own.body),
        `texts differ from those of Accept-Language: ${locale}`,
        without,
      );
    },
  },
  {
    id: 'language.texts',
    title: 'Texts follow Accept-Language',
    at: '/info/description',
    why: 'The wizard speaks to the customer; its backend should in the same language.',
    fix: 'Translate consents, card_pays, requirements, reminders.',
    async run(t) {
      const { languages } = t.options;
      if (languages.length < 2)
        t.skip(
          'it is not known which languages the backend has',
          'Add --languages es,en with those that its texts have.',
        );
      const answers = [];
      for (const language of languages)
        answers.push(await t.ask('getConfig', { headers: { 'accept-language': language } }));
      const texts = answers.map(({ body }) => textsOf(body));
      t.check(
        new Set(texts).size === texts.length,
        `the texts in ${languages.join(', ')} are not all different`,
        answers.at(-1),
      );
    },
  },
  {
    id: 'me.locale',
    title: 'The user’s language is stored, and one that is none is refused',
    at: '/paths/~1me/patch',
    why: 'It is what the next visit and every mail begin with.',
    fix: 'Store BCP 47 tags; 422 validation_failed for anything else.',
    async run(t) {
      t.account.requireWriting();
      const { locale } = (await t.ask('getMe')).body.user;
      const set = (value, ask = t.ask) => ask('updateMe', { body: { locale: value } });
      t.afterwards('the user’s language', async () => (await set(locale)).status === 200);
      const other = locale.startsWith('en') ? 'es' : 'en';
      const told = await set(other);
      t.check(
        told.status === 200 && told.body.user.locale.startsWith(other),
        `${other} was answered as ${told.body?.user?.locale ?? told.status}`,
        told,
      );
      const read = await t.ask('getMe');
      t.check(
        read.body.user.locale.startsWith(other),
        `read again it is ${read.body.user.locale}`,
        read,
      );
      t.expect(await set('!!', t.probe), [422, 400], undefined, 'the language !!');
      t.expect(await set('x', t.probe), 400, 'invalid_request', 'a language of one letter');
      await set(locale);
    },
  },
];
