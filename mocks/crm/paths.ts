/** The ways to embed the wizard, each a page of its own. */
export const guidePages = [
  'inline',
  'modal',
  'element',
  'react',
  'page-backend',
  'bare',
  'two',
  'fixed',
] as const;
export type GuidePage = (typeof guidePages)[number];

/** The CRM's own screens. The page around the wizard moves to them and back without being loaded again. */
export const viewPaths = {
  panel: '/panel',
  contacts: '/contacts',
  conversations: '/conversations',
  campaigns: '/campaigns',
  billing: '/settings/billing',
  wallet: '/settings/billing/wallet',
} as const;
export type ViewId = keyof typeof viewPaths;

export function toPagePath(page: GuidePage): string {
  return page === 'inline' ? '/' : `/${page}`;
}

/** The screen of an address; null for one that is none of ours. */
export function viewOf(pathname: string): ViewId | null {
  const found = Object.entries(viewPaths).find(([, path]) => path === pathname);
  return found === undefined ? null : (found[0] as ViewId); // a key of the table
}
