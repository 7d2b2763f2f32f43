import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Copy, Mail, MessageCircle, MessageSquareText, Share2 } from 'lucide-react';
import { useState } from 'react';
import { Button, ButtonLink } from '#src/ui/button.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';

interface ShareMessageProps {
  /** For mail. */
  subject: string;
  message: string;
  /** The part of the message that can be copied alone. */
  link?: string | undefined;
  onShared?: (() => void) | undefined;
}

/** A message that is ready to be sent, and the ways people send one. */
export function ShareMessage({ subject, message, link, onShared }: ShareMessageProps) {
  const { t } = useLingui();
  const canShare = typeof navigator !== 'undefined' && 'share' in navigator;
  const text = encodeURIComponent(message);
  return (
    <div className="grid min-w-0 gap-3">
      <blockquote className="rounded-control border-s-4 border-accent bg-surface px-4 py-3 text-small wrap-anywhere text-ink">
        <MessageText message={message} link={link} />
      </blockquote>
      <div className="flex flex-wrap gap-2">
        <ButtonLink
          icon={MessageCircle}
          href={`https://wa.me/?text=${text}`}
          target="_blank"
          rel="noopener noreferrer"
          onClick={onShared}
        >
          WhatsApp
        </ButtonLink>
        <ButtonLink icon={MessageSquareText} href={`sms:?&body=${text}`} onClick={onShared}>
          SMS
        </ButtonLink>
        <ButtonLink
          icon={Mail}
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${text}`}
          onClick={onShared}
        >
          <Trans>Correo</Trans>
        </ButtonLink>
        {canShare && (
          <Button
            icon={Share2}
            onClick={() =>
              void navigator
                .share({ title: subject, text: message })
                .then(onShared, () => undefined)
            }
          >
            <Trans>Otra forma</Trans>
          </Button>
        )}
        <CopyButton label={t`Copiar mensaje`} text={message} onCopied={onShared} />
        {link !== undefined && (
          <CopyButton label={t`Copiar enlace`} text={link} onCopied={onShared} />
        )}
      </div>
    </div>
  );
}

/** The words as they are sent, with the link to be told apart and selected. */
function MessageText({ message, link }: Pick<ShareMessageProps, 'message' | 'link'>) {
  const at = link === undefined ? -1 : message.indexOf(link);
  if (link === undefined || at < 0) return message;
  return (
    <>
      {message.slice(0, at)}
      <span className="text-accent-ink select-all">{link}</span>
      {message.slice(at + link.length)}
    </>
  );
}

interface CopyButtonProps {
  label: string;
  text: string;
  onCopied?: (() => void) | undefined;
}

function CopyButton({ label, text, onCopied }: CopyButtonProps) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
      announce(t`Copiado`);
      onCopied?.();
    } catch {
      setIsCopied(false); // no permission for the clipboard: the words are on the page to be selected
    }
  }

  return (
    <Button variant="quiet" icon={isCopied ? Check : Copy} onClick={() => void copy()}>
      {isCopied ? t`Copiado` : label}
    </Button>
  );
}
