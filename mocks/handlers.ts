import { http } from 'msw/http';
import type { CookieJar } from './cookie-jar.ts';
import { dispatch } from './dispatcher.ts';
import type { WorldHost } from './host.ts';
import { worldNowMs } from './world.ts';

/**
 * MSW's handlers for the one world of a page or a test: the contract below `/v1` and the simulation's own doors below
 * `/mock`. `origin` may be `*`. Cookies are kept in the jar, since what MSW answers cannot set an `HttpOnly` one.
 */
export function createAccountHandlers(origin: string, host: WorldHost, jar: CookieJar) {
  const answer = async ({ request }: { request: Request }) => {
    const [world] = host.worlds.values();
    const nowMs = () => (world === undefined ? host.readClockMs() : worldNowMs(world));
    // Only a request that sends credentials carries cookies; same-origin ones do unless told not to.
    const isWithCookies = request.credentials !== 'omit';
    const { response, setCookie } = await dispatch(
      host,
      request,
      isWithCookies ? jar.read(nowMs()) : null,
    );
    if (setCookie !== null && isWithCookies) jar.store(setCookie, nowMs());
    return response;
  };
  return [http.all(`${origin}/v1/*`, answer), http.all(`${origin}/mock/*`, answer)];
}
