import { useLingui } from '@lingui/react/macro';
import { ChevronDown, ChevronLeft } from 'lucide-react';
import type { MenuItem } from '#src/domain/tenant.ts';
import { classNames } from '#src/ui/class-names.ts';
import { MenuIcon } from './menu-icon.tsx';

const pictureClass = 'size-[1.125rem] shrink-0';

interface CrmMenuProps {
  menu: readonly MenuItem[];
  path: readonly MenuItem[];
  depth: number;
  onTake: (item: MenuItem) => void;
}

/**
 * The CRM's side menu, to be walked. As in the CRM, an open section takes the place of the other sections, so that
 * the list never outgrows a phone.
 */
export function CrmMenu({ menu, path, depth, onTake }: CrmMenuProps) {
  const { t } = useLingui();
  const openSection = depth > 0 ? path[0] : undefined;
  const shown = openSection === undefined ? menu : menu.filter(({ id }) => id === openSection.id);
  return (
    <nav aria-label={t`Menú del CRM (réplica)`} className="p-2">
      <MenuLevel items={shown} path={path} depth={depth} level={0} onTake={onTake} />
    </nav>
  );
}

interface MenuLevelProps {
  items: readonly MenuItem[];
  path: readonly MenuItem[];
  depth: number;
  level: number;
  onTake: (item: MenuItem) => void;
}

function MenuLevel({ items, path, depth, level, onTake }: MenuLevelProps) {
  return (
    <ul
      className={classNames(
        'grid gap-0.5',
        level === 1 && 'mt-1 border-t border-line pt-1.5',
        level > 1 && 'ms-[1.35rem] mt-0.5 border-s border-line ps-2',
      )}
    >
      {items.map((item) => {
        const isOnPath = path[level]?.id === item.id;
        const isOpen = isOnPath && level < depth;
        const isDestination = isOnPath && level === path.length - 1;
        const hasChildren = item.children.length > 0;
        return (
          <li key={item.id}>
            <MenuButton
              item={item}
              level={level}
              isNext={isOnPath && level === depth}
              isOpen={isOpen}
              isHere={isDestination && isOpen}
              isExpandable={hasChildren}
              onTake={onTake}
            />
            {isOpen && hasChildren && (
              <MenuLevel
                items={item.children}
                path={path}
                depth={depth}
                level={level + 1}
                onTake={onTake}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface MenuButtonProps {
  item: MenuItem;
  level: number;
  isNext: boolean;
  isOpen: boolean;
  isHere: boolean;
  isExpandable: boolean;
  onTake: (item: MenuItem) => void;
}

function MenuButton({
  item,
  level,
  isNext,
  isOpen,
  isHere,
  isExpandable,
  onTake,
}: MenuButtonProps) {
  const isSectionHead = level === 0 && isOpen;
  return (
    <button
      type="button"
      onClick={() => onTake(item)}
      className={classNames(
        'relative flex min-h-10 w-full items-center gap-3 rounded-control px-3 py-1.5 text-start text-small',
        'transition-colors duration-quick',
        isHere
          ? 'bg-accent font-semibold text-on-accent'
          : isOpen || isNext
            ? 'font-semibold text-ink hover:bg-ink/8'
            : 'text-ink-soft hover:bg-ink/8',
      )}
      {...(isExpandable ? { 'aria-expanded': isOpen } : null)}
      {...(isHere ? { 'aria-current': 'page' } : null)}
    >
      {isNext && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-0 rounded-control bg-accent/12 ring-2 ring-accent motion-safe:animate-breathe"
        />
      )}
      {isSectionHead ? (
        <ChevronLeft aria-hidden className={pictureClass} strokeWidth={1.75} />
      ) : (
        <MenuIcon name={item.icon} className={pictureClass} />
      )}
      <span className="min-w-0 flex-1">{item.label}</span>
      {isExpandable && !isSectionHead && (
        <ChevronDown
          aria-hidden
          className={classNames(
            'size-4 shrink-0 opacity-60 transition-transform duration-base',
            isOpen && 'rotate-180',
          )}
        />
      )}
    </button>
  );
}
