import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LiveRegionProvider } from './live-region.tsx';
import { Notice } from './notice.tsx';

test('a notice that appears is said once, in a region that was there before', () => {
  const page = (text: string | null) => (
    <LiveRegionProvider>
      {text ? <Notice tone="success" title={<b>{text}</b>} announce /> : null}
    </LiveRegionProvider>
  );
  const { rerender } = render(page(null));
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();

  rerender(page('Tarjeta guardada'));
  expect(region).toHaveTextContent('Tarjeta guardada');
  const said = region.firstChild;

  rerender(page('Tarjeta guardada'));
  expect(region.firstChild).toBe(said);

  rerender(page('Tarjeta quitada'));
  expect(region).toHaveTextContent('Tarjeta quitada');
});

test('a notice that is there at load keeps silent', () => {
  render(
    <LiveRegionProvider>
      <Notice tone="danger" title="Falta una tarjeta" />
    </LiveRegionProvider>,
  );
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});
