import { describe, expect, test } from 'vitest';
import type { MenuItem } from '#src/domain/tenant.ts';
import { nextItem, startWalk, takeItem, withPath } from './menu-walk.ts';

function item(id: string, children: MenuItem[] = []): MenuItem {
  return { id, label: id, icon: null, children };
}

const path = [item('settings'), item('billing'), item('wallet')];
const at = (depth: number) => ({ depth, strayedTo: null });

describe('takeItem', () => {
  test('the next item of the path opens', () => {
    expect(takeItem(at(0), path, item('settings'))).toEqual(at(1));
    expect(takeItem(at(2), path, item('wallet'))).toEqual(at(3));
  });

  test('any other item is a detour and opens nothing', () => {
    expect(takeItem(at(1), path, item('team'))).toEqual({ depth: 1, strayedTo: item('team') });
    expect(takeItem(at(0), path, item('wallet')).depth).toBe(0);
  });

  test('an open item closes with all below it, the wallet stays', () => {
    expect(takeItem(at(2), path, item('settings'))).toEqual(at(0));
    expect(takeItem(at(3), path, item('billing'))).toEqual(at(1));
    expect(takeItem(at(3), path, item('wallet'))).toEqual(at(3));
  });

  test('the right item ends a detour', () => {
    const strayed = takeItem(at(0), path, item('team'));
    expect(takeItem(strayed, path, item('settings'))).toEqual(at(1));
  });
});

test('nextItem is null at the wallet', () => {
  expect(nextItem(startWalk(path, false), path)?.id).toBe('settings');
  expect(nextItem(startWalk(path, true), path)).toBeNull();
});

describe('withPath', () => {
  test('a menu that holds the path stays as it is', () => {
    const menu = [item('home'), item('settings', [item('billing', [item('wallet')])])];
    expect(withPath(menu, path)).toEqual(menu);
  });

  test('what the menu lacks is added at its level', () => {
    const [home, settings] = withPath([item('home')], path);
    expect(home).toEqual(item('home'));
    expect(settings?.children[0]?.children[0]?.id).toBe('wallet');
  });
});
