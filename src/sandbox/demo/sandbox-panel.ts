import type { OfflineTarget } from '../orders/offline-switch.js';
import type { OfflineSwitches } from '../service/offline-switches.js';
import { cluesOf, STORIES, type Story } from '../stories.js';
import { escapeHtml, fillTemplate, type Markup } from './fill-template.js';
import panel from './sandbox-panel.html?raw';

/** What the panel can take offline: the three stories that no buyer can choose before the form shows. */
const TARGETS: readonly { readonly label: string; readonly target: OfflineTarget }[] = [
  { label: 'Romania', target: { country: 'RO' } },
  { label: 'Motorcycles in Austria', target: { country: 'AT', vehicleType: 'motorcycle' } },
  { label: 'Ten days in Austria by car', target: { productId: 'at-car-10d' } },
];

/** The stories as a table. */
export function storiesTable(): Markup {
  const stories: readonly Story[] = STORIES;
  const cell = (clue: string | undefined) => `<td>${clue ? `<code>${clue}</code>` : '–'}</td>`;
  const rows = stories.map((story) => {
    const { email, plate } = cluesOf(story);
    return `<tr>${cell(email)}${cell(plate)}<td>${escapeHtml(story.what)}</td></tr>`;
  });
  const head = '<thead><tr><th>E-mail</th><th>German plate</th><th>What happens</th></tr></thead>';
  return { markup: `<div class="scroll"><table>${head}<tbody>${rows.join('')}</tbody></table></div>` };
}

/** The collapsible panel under the demo page: the stories, and a switch for each thing that can go offline. */
export function sandboxPanel(switches: OfflineSwitches): Markup {
  const forms = TARGETS.map(({ label, target }) => switchForm(label, target, switches.isOff(target)));
  return { markup: fillTemplate(panel, { switches: { markup: forms.join('') }, stories: storiesTable() }) };
}

function switchForm(label: string, target: OfflineTarget, isOff: boolean): string {
  const fields = { ...target, online: String(isOff) };
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  const button = `<button aria-pressed="${isOff}">${label}: ${isOff ? 'offline' : 'online'}</button>`;
  return `<form method="post" action="/sandbox/stories/offline">${inputs.join('')}${button}</form>`;
}
