import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** The pages of a subject are all called "Overview" by the contract's plugin; each gets the subject's own name. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { entry, head, siteTitle } = locals.starlightRoute;
  if (entry.data.title !== 'Overview') return;
  const [, subject] = /\/tags\/([^/]+)/.exec(url.pathname) ?? [];
  const name = subject?.replaceAll('-', ' ') ?? 'the contract';
  entry.data.title = name.slice(0, 1).toUpperCase() + name.slice(1);
  for (const tag of head) {
    if (tag.tag === 'title') tag.content = `${entry.data.title} | ${siteTitle}`;
    if (tag.attrs?.['property'] === 'og:title') tag.attrs['content'] = entry.data.title;
  }
});
