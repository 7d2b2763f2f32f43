import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { HandOver } from '#src/account/hand-over.tsx';
import { hasSupport, SupportWays } from '#src/account/support-ways.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { walletQuery } from '#src/backend/queries.ts';
import { hasPermission } from '#src/domain/principal.ts';
import { useHost } from '#src/host/host.ts';
import { Button } from '#src/ui/button.tsx';
import { ChoiceCards } from '#src/ui/choice-cards.tsx';
import type { LostHelpProps } from './lost-help.tsx';

type Reason = 'other_menu' | 'no_section' | 'no_wallet';

/** What keeps somebody from the wallet: one of three, and what to do, with what the account knows of it. */
export function LostAnswers({ tenant, principal }: LostHelpProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState<Reason>();
  const { menuPath } = tenant.crm;
  const wallet = menuPath.at(-1)?.label ?? t`Billetera`;
  const section = menuPath[0]?.label ?? wallet;
  const parent = menuPath.at(-2)?.label ?? section;
  return (
    <div className="grid gap-4 text-small">
      <ChoiceCards
        name="lost-wallet"
        legend={t`¿Qué ves en tu menú?`}
        value={reason}
        onValueChange={setReason}
        options={[
          { value: 'other_menu', title: t`Mi menú se ve distinto` },
          { value: 'no_section', title: t`No aparece ${section}` },
          { value: 'no_wallet', title: t`Llego a ${parent}, pero no aparece ${wallet}` },
        ]}
      />
      <div role="status" className="grid gap-3 empty:hidden">
        {reason === 'other_menu' && <OtherMenu tenant={tenant} wallet={wallet} />}
        {reason === 'no_section' && (
          <NoSection tenant={tenant} principal={principal} section={section} />
        )}
        {reason === 'no_wallet' && (
          <NoWallet tenant={tenant} principal={principal} wallet={wallet} />
        )}
      </div>
    </div>
  );
}

function OpenCrm({ tenant: { crm, brandName } }: Pick<LostHelpProps, 'tenant'>) {
  const host = useHost();
  return (
    <div>
      <Button icon={ExternalLink} onClick={() => host.openCrm(crm.walletUrl ?? crm.url)}>
        {crm.walletUrl === null ? <Trans>Abrir {brandName}</Trans> : <Trans>Abrirla directo</Trans>}
      </Button>
    </div>
  );
}

function OtherMenu({ tenant, wallet }: Pick<LostHelpProps, 'tenant'> & { wallet: string }) {
  return (
    <>
      <p>
        {tenant.crm.walletUrl === null ? (
          <Trans>
            El menú de {tenant.brandName} cambia entre versiones. Ábrelo y busca «{wallet}» junto a
            tus facturas o tu plan.
          </Trans>
        ) : (
          <Trans>
            El menú de {tenant.brandName} cambia entre versiones, pero la pantalla es la misma: este
            botón la abre sin pasar por el menú.
          </Trans>
        )}
      </p>
      <OpenCrm tenant={tenant} />
    </>
  );
}

function NoSection({ tenant, principal, section }: LostHelpProps & { section: string }) {
  return (
    <>
      <p>
        {hasPermission(principal, 'wallet:read') ? (
          <Trans>
            {tenant.brandName} enseña {section} a quien administra la cuenta. Desde esta guía sí
            puedes ver el saldo: sigue aquí, y deja el menú a esa persona.
          </Trans>
        ) : (
          <Trans>
            Lo comprobamos: tu usuario no tiene permiso para ver la Billetera. Lo da quien
            administra la cuenta.
          </Trans>
        )}
      </p>
      <HandOver stepId="wallet" why={<Trans>¿Lo hace otra persona?</Trans>} />
    </>
  );
}

function NoWallet({ tenant, principal, wallet }: LostHelpProps & { wallet: string }) {
  const { t } = useLingui();
  const canRead = hasPermission(principal, 'wallet:read');
  const { data, isPending } = useQuery({ ...walletQuery(useBackend()), enabled: canRead });
  const { workspaceName } = principal;
  if (canRead && isPending) {
    return (
      <p>
        <Trans>Comprobando si tu cuenta la tiene…</Trans>
      </p>
    );
  }
  if (data && data.state !== 'blocked') {
    return (
      <>
        <p>
          <Trans>
            Lo comprobamos: tu cuenta sí tiene {wallet}. Acabamos de leer su saldo. Ábrela sin pasar
            por el menú.
          </Trans>
        </p>
        <OpenCrm tenant={tenant} />
      </>
    );
  }
  return (
    <>
      <p>
        <Trans>
          Puede que falte habilitarla en tu cuenta. Eso lo hace el equipo de {tenant.brandName}: el
          correo va con lo que necesita saber.
        </Trans>
      </p>
      {hasSupport(tenant.support) && (
        <SupportWays
          support={tenant.support}
          mail={{
            subject: t`Habilitar ${wallet} en ${workspaceName}`,
            body: t`Hola. En la cuenta «${workspaceName}» no aparece ${wallet} en el menú. ¿Pueden habilitarla?`,
          }}
        />
      )}
    </>
  );
}
