import type { Appearance } from '@stripe/stripe-js';

/** The look of the card frame: our appearance in, a style sheet out, as Stripe does it. */
export function toFrameStyle(appearance: Appearance = {}): string {
  const { variables = {}, rules = {}, theme } = appearance;
  const isDark = theme === 'night';
  const text = variables.colorText ?? (isDark ? '#fff' : '#30313d');
  const background = variables.colorBackground ?? (isDark ? '#30313d' : '#fff');
  const primary = variables.colorPrimary ?? '#0570de';
  const danger = variables.colorDanger ?? '#df1b41';
  const radius = variables.borderRadius ?? '5px';
  const rulesCss = Object.entries(rules)
    .filter(([selector]) => /^\.[\w:.\- ]+$/.test(selector))
    .map(([selector, properties]) => `${selector}{${toDeclarations(properties)}}`)
    .join('\n');
  return `
:root{color-scheme:${isDark ? 'dark' : 'light'};background:${background};font:${variables.fontSizeBase ?? '16px'}/${variables.fontLineHeight ?? '1.4'} ${variables.fontFamily ?? 'system-ui, sans-serif'};color:${text};-webkit-font-smoothing:antialiased}
*{box-sizing:border-box}
body{margin:0;padding:4px;overflow:hidden}
.Form{display:grid;grid-template-columns:1fr 1fr;gap:${variables.gridRowSpacing ?? '12px'} ${variables.gridColumnSpacing ?? '12px'};margin:0}
.Wide{grid-column:1/-1}
.Field{display:flex;flex-direction:column;min-width:0}
@media (max-width:260px){.Field{grid-column:1/-1}}
.Label{margin-bottom:4px;font-size:.93em}
.Box{position:relative;display:flex}
.Input{width:100%;min-width:0;margin:0;font:inherit;color:inherit;background:${background};border:1px solid ${isDark ? '#424353' : '#e6e6e6'};border-radius:${radius};padding:12px;outline:0;transition:border-color .12s,box-shadow .12s;appearance:none;text-overflow:ellipsis}
.Input::placeholder{color:${variables.colorTextPlaceholder ?? '#757680'};opacity:1}
.Input:focus{border-color:${primary}}
.Input:read-only:not(select),.Input:disabled{opacity:.78}
.Input--invalid{border-color:${danger}}
.Input--number{padding-right:60px!important}
select.Input{padding-right:40px!important;cursor:pointer}
select.Input option{background:${background};color:${text}}
.Chevron{position:absolute;top:50%;right:16px;width:9px;height:9px;margin-top:-7px;border:solid ${variables.iconColor ?? text};border-width:0 1.75px 1.75px 0;transform:rotate(45deg);pointer-events:none}
.Brand{position:absolute;top:50%;right:13px;transform:translateY(-50%);display:grid;place-items:center;width:38px;height:24px;border-radius:4px;font:800 10px/1 system-ui,sans-serif;letter-spacing:-.2px;color:#fff;pointer-events:none}
.Brand--unknown{width:32px;height:22px;right:16px;border:1.75px solid ${variables.iconColor ?? '#6a7380'};opacity:.55}
.Brand--unknown::after{content:'';position:absolute;top:4px;left:0;right:0;height:4px;background:${variables.iconColor ?? '#6a7380'}}
.Brand--visa{background:#1a2f8f;font-style:italic;font-size:11px}
.Brand--mastercard{background:#1c1c1e}
.Brand--amex{background:#1f72cd;font-size:9px;letter-spacing:.2px}
.Brand i{width:13px;height:13px;border-radius:50%;background:#eb001b;grid-area:1/1;margin-right:8px}
.Brand i+i{background:#f79e1b;margin:0 0 0 8px;opacity:.9}
.Error{margin:4px 0 0;font-size:.93em;color:${danger}}
.TermsText{margin:0;font-size:.8125em;color:${variables.colorTextSecondary ?? '#6d6e78'}}
.Simulation{margin:0;padding-left:10px;border-left:3px solid ${variables.colorPrimary ?? '#0570de'};font-size:.8125em;line-height:1.45;color:${variables.colorTextSecondary ?? '#6d6e78'}}
${rulesCss}`;
}

function toDeclarations(properties: Record<string, string>): string {
  return Object.entries(properties)
    .map(
      ([name, value]) =>
        `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value.replace(/[{};]/g, '')}`,
    )
    .join(';');
}
