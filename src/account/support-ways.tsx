import { Trans } from '@lingui/react/macro';
import type { Support } from '#src/domain/tenant.ts';

interface SupportWaysProps {
  support: Support;
  /** Begins the mail: what it is about, and what support has to know. */
  mail?: { subject: string; body: string };
}

/** How to reach the people who help: mail, phone, help centre and their hours, whatever the tenant has of them. */
export function SupportWays({ support: { email, phone, url, hours }, mail }: SupportWaysProps) {
  const question =
    mail && `?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.body)}`;
  const ways = [
    email !== null && { href: `mailto:${email}${question ?? ''}`, text: email },
    phone !== null && {
      href: `tel:${phone.replace(/[^+\d]/g, '')}`,
      text: <bdi dir="ltr">{phone}</bdi>,
    },
    url !== null && { href: url, text: <Trans>Centro de ayuda</Trans> },
  ].filter((way) => way !== false);
  return (
    <ul className="flex flex-wrap items-center gap-x-5 gap-y-1">
      {ways.map(({ href, text }) => (
        <li key={href}>
          <a href={href} className="link inline-flex min-h-8 items-center wrap-anywhere">
            {text}
          </a>
        </li>
      ))}
      {hours !== null && <li>{hours}</li>}
    </ul>
  );
}

/** Whether there is any way at all. */
export function hasSupport({ email, phone, url }: Support): boolean {
  return email !== null || phone !== null || url !== null;
}
