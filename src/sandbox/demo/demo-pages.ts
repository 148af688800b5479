import type { OfflineSwitches } from '../service/offline-switches.js';
import affiliateHost from './affiliate-host.html?raw';
import affiliate from './affiliate.html?raw';
import { fillTemplate, type Markup } from './fill-template.js';
import { fittingRoomPage } from './fitting-room/fitting-room-page.js';
import type { ShippedNames } from './fitting-room/shipped-names.js';
import home from './home.html?raw';
import index from './index.html?raw';
import notice from './notice.html?raw';
import { sandboxPanel, storiesTable } from './sandbox-panel.js';

/** Where the demo stands. */
export interface DemoSetting {
  /** The checkout's origin: `http://localhost:4173`. */
  readonly publicUrl: string;
  /** Another origin of the same server, for the page that has the frame: `http://127.0.0.1:4173`. */
  readonly affiliateUrl: string;
  readonly switches: OfflineSwitches;
}

const NOTICES: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  '/terms.html': {
    title: 'Terms, version 2026-11-01',
    text: 'This is a simulation. What is sold here is not valid on any road, costs nothing, and can be cancelled at any time.',
  },
  '/privacy.html': {
    title: 'Privacy',
    text: 'The sandbox keeps orders in a folder on the machine it runs on, and sends nothing anywhere.',
  },
  '/support.html': {
    title: 'Support',
    text: 'There is nobody to ask here: this is a simulation. A real seller would look for your reference now.',
  },
};

/** Attributes that the address of the home page may set on its checkout, to show it in other languages and themes. */
const SHOWN: readonly (readonly [name: string, allowed: RegExp])[] = [
  ['locale', /^[A-Za-z-]{2,12}$/],
  ['theme', /^[a-z-]{1,20}$/],
  ['preset', /^[a-z0-9-]{1,40}$/],
];

/** The demo page at an address, or `undefined` when there is none. */
export function demoPage(
  { pathname, searchParams }: URL,
  setting: DemoSetting,
  shipped: ShippedNames,
): string | undefined {
  const { publicUrl, affiliateUrl, switches } = setting;
  const addresses = {
    publicUrl,
    affiliateUrl: `${affiliateUrl}/affiliate.html`,
    hostUrl: `${affiliateUrl}/affiliate-host.html`,
  };
  switch (pathname) {
    case '/':
      return fillTemplate(home, {
        ...addresses,
        attributes: attributesFrom(searchParams),
        panel: sandboxPanel(switches),
      });
    case '/index':
      return fillTemplate(index, { ...addresses, stories: storiesTable() });
    case '/fitting-room':
      return fittingRoomPage(publicUrl, shipped);
    case '/affiliate.html':
      return fillTemplate(affiliate, addresses);
    case '/affiliate-host.html':
      return fillTemplate(affiliateHost, addresses);
    default: {
      const text = Object.hasOwn(NOTICES, pathname) ? NOTICES[pathname] : undefined;
      return text && fillTemplate(notice, { publicUrl, ...text });
    }
  }
}

function attributesFrom(query: URLSearchParams): Markup {
  const pairs = SHOWN.flatMap(([name, allowed]) => {
    const value = query.get(name);
    return value !== null && allowed.test(value) ? [`${name}="${value}"`] : [];
  });
  return { markup: pairs.join(' ') };
}
