import {
  Building2,
  CalendarDays,
  ChartColumn,
  CircleDot,
  CreditCard,
  Globe,
  GraduationCap,
  LayoutDashboard,
  Link2,
  Mail,
  Megaphone,
  MessagesSquare,
  Phone,
  Plug,
  ReceiptText,
  Settings,
  SquareKanban,
  Star,
  Users,
  UsersRound,
  Wallet,
  Workflow,
} from 'lucide-react';
import type { Icon } from '#src/ui/icon.ts';

const icons: Record<string, Icon> = {
  automation: Workflow,
  billing: ReceiptText,
  business: Building2,
  calendar: CalendarDays,
  contacts: Users,
  conversations: MessagesSquare,
  dashboard: LayoutDashboard,
  domains: Link2,
  email: Mail,
  integrations: Plug,
  marketing: Megaphone,
  memberships: GraduationCap,
  opportunities: SquareKanban,
  payments: CreditCard,
  phone: Phone,
  reports: ChartColumn,
  reputation: Star,
  settings: Settings,
  sites: Globe,
  team: UsersRound,
  wallet: Wallet,
};

interface MenuIconProps {
  /** The contract's name for it, or null. */
  name: string | null;
  className: string;
}

/** The picture of a menu entry; a dot for names newer than this build. */
export function MenuIcon({ name, className }: MenuIconProps) {
  const known = name !== null && Object.hasOwn(icons, name) ? name : '';
  const Picture = icons[known] ?? CircleDot;
  return <Picture aria-hidden className={className} strokeWidth={1.75} />;
}
