import { Trans } from '@lingui/react/macro';
import { useSite } from './site.ts';

/** Who helps, on every page. */
export function SupportFooter() {
  const { support, brandName } = useSite();
  const ways = [
    support.email !== null && { href: `mailto:${support.email}`, text: support.email },
    support.phone !== null && {
      href: `tel:${support.phone.replace(/[^+\d]/g, '')}`,
      text: support.phone,
    },
    support.url !== null && { href: support.url, text: <Trans>Centro de ayuda</Trans> },
  ].filter((way) => way !== false);
  if (ways.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 print:hidden">
      <p>
        <Trans>¿Necesitas una mano? El equipo de {brandName} te ayuda.</Trans>
      </p>
      <ul className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a href={href} className="link inline-flex min-h-8 items-center">
              {text}
            </a>
          </li>
        ))}
        {support.hours !== null && <li>{support.hours}</li>}
      </ul>
    </div>
  );
}
