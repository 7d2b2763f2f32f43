// What is measured of one page, cold: each call is a browser profile of its own on a shaped phone link and a slow processor.

/** 150 ms there and back, 1.64 Mbit/s, a processor four times slower. */
const link = {
  offline: false,
  latency: 150,
  downloadThroughput: 205_000,
  uploadThroughput: 96_000,
};
const CPU_SLOWDOWN = 4;

/**
 * Loads a page and takes one step. Times in ms from the start of navigation or from the click, sizes in bytes as
 * transferred. `isReady` runs in the page and says when the first control answers.
 */
export async function measureVisit(browser, { url, isReady, clickStep }) {
  const { context, page, session } = await openPhone(browser);
  let received = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received += encodedDataLength;
  });
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  await page.addInitScript(watchPage, isReady ?? null);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('bench-ready').length > 0, null, {
    timeout: 60_000,
    polling: 50,
  });
  const receivedAtReady = received;
  await page.waitForLoadState('networkidle');
  const load = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largestPaint: globalThis.benchSeen.largestPaint,
    ready: performance.getEntriesByName('bench-ready')[0].startTime,
    longestTask: globalThis.benchSeen.longestTask,
  }));
  const heapBytes = await readHeap(session);
  const before = requests;
  const stepPainted = await takeStep(page, clickStep);
  const requestsOnClick = requests - before;
  await page.waitForTimeout(300);
  const after = await page.evaluate(() => ({
    shift: globalThis.benchSeen.shift,
    interaction: globalThis.benchSeen.interaction,
  }));
  await context.close();
  return {
    bytesAtReady: receivedAtReady,
    ...load,
    heapBytes,
    stepPainted,
    requestsOnClick,
    ...after,
  };
}

/** Sixty steps of a slider from its beginning, by key; frame times in ms. */
export async function measureSlider(browser, { url, prepare, slider }) {
  const { context, page } = await openPhone(browser);
  await page.goto(url, { timeout: 60_000 });
  await prepare?.(page);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await page.waitForTimeout(500); // what opened before has been drawn
  await page.evaluate(() => {
    const frames = [];
    globalThis.benchFrames = frames;
    let last = performance.now();
    const next = (now) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
  }
  const frames = await page.evaluate(() => globalThis.benchFrames.slice(1));
  await context.close();
  frames.sort((one, other) => one - other);
  return {
    frameP95: frames[Math.floor(frames.length * 0.95)],
    framesOver33: frames.filter((ms) => ms > 33.4).length,
  };
}

async function openPhone(browser) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'es-SV',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', link);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return { context, page, session };
}

async function readHeap(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}

/** From the click to the frame in which the next heading stands. */
async function takeStep(page, clickStep) {
  await page.evaluate(() => {
    const heading = document.querySelector('h1')?.textContent;
    globalThis.benchStep = new Promise((resolve) => {
      document.addEventListener(
        'click',
        () => {
          const clickedAt = performance.now();
          const look = () => {
            const now = document.querySelector('h1')?.textContent;
            if (now === undefined || now === heading) requestAnimationFrame(look);
            else setTimeout(() => resolve(performance.now() - clickedAt), 0);
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
  });
  await clickStep(page);
  return page.evaluate(() => globalThis.benchStep);
}

/** Runs in the page before anything else of it. */
function watchPage(readyText) {
  const seen = { largestPaint: 0, longestTask: 0, shift: 0, interaction: 0 };
  globalThis.benchSeen = seen;
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...(type === 'event' ? { durationThreshold: 16 } : {}),
    });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  observe('longtask', ({ duration }) => {
    seen.longestTask = Math.max(seen.longestTask, duration);
  });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  observe('event', ({ duration, interactionId }) => {
    if (interactionId) seen.interaction = Math.max(seen.interaction, duration);
  });
  if (readyText === null) return;
  const watch = new MutationObserver(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes(readyText),
    );
    if (button === undefined || button.disabled) return;
    performance.mark('bench-ready');
    watch.disconnect();
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
}
