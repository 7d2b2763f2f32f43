import { findPresenter, isStage } from './stage-contract.ts';
import '#src/ui/theme.css';

/* The composition root of /demo: which of its two documents this is. */

const root = document.getElementById('root');
if (root === null) throw new Error('demo/index.html lacks #root');

const presenter = findPresenter(window);
if (!isStage(location)) {
  const { openPresenter } = await import('./presenter.tsx');
  await openPresenter(root);
} else if (presenter === null) {
  // Somebody copied the address of the frame alone.
  location.replace(location.pathname);
} else {
  const { openStage } = await import('./stage.tsx');
  await openStage(root, presenter);
}
