import type { Ref } from 'react';
import { createLatePart } from '#src/ui/late-part.tsx';

interface WalletPageProps {
  title: string;
  canRead: boolean;
  headingRef: Ref<HTMLHeadingElement>;
}

/** Nobody is there before the menu has been walked. */
const WalletBalance = createLatePart<{ canRead: boolean }>(async () => {
  const { WalletBalance: Part } = await import('./wallet-balance.tsx');
  return Part;
});

/** Where the walk ends: the screen of the wallet, with what the account really holds. */
export function WalletPage({ title, canRead, headingRef }: WalletPageProps) {
  return (
    <div className="grid gap-5 p-4 motion-safe:animate-rise @2xl:p-6">
      <h2 ref={headingRef} tabIndex={-1} className="text-title outline-none">
        {title}
      </h2>
      <WalletBalance canRead={canRead} />
    </div>
  );
}
