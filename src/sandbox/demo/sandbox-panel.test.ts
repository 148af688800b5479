import { describe, expect, it } from 'vitest';
import { OfflineSwitches } from '../service/offline-switches.js';
import { cluesOf, STORIES } from '../stories.js';
import { fillTemplate } from './fill-template.js';
import { sandboxPanel } from './sandbox-panel.js';

describe('the panel of the sandbox', () => {
  it('lists every story', () => {
    const { markup } = sandboxPanel(new OfflineSwitches());
    for (const story of STORIES) {
      const { email, plate } = cluesOf(story);
      for (const clue of [email, plate]) if (clue) expect(markup).toContain(`<code>${clue}</code>`);
      expect(markup).toContain(`<td>${story.what}</td>`);
    }
    expect(markup).toContain('<tr><td>–</td><td><code>B-ST122</code></td>');
  });

  it('offers to take offline what is online, and the other way round', () => {
    const switches = new OfflineSwitches();
    switches.set({ country: 'RO', online: false });
    const { markup } = sandboxPanel(switches);
    expect(markup).toContain(
      '<input type="hidden" name="country" value="RO"><input type="hidden" name="online" value="true">' +
        '<button aria-pressed="true">Romania: offline</button>',
    );
    expect(markup).toContain('<button aria-pressed="false">Ten days in Austria by car: online</button>');
  });
});

describe('a page with places', () => {
  it('escapes texts and leaves markup alone', () => {
    const filled = fillTemplate('<p title="{{text}}">{{markup}}</p>', {
      text: `<&"'>`,
      markup: { markup: '<b>bold {{text}}</b>' },
    });
    expect(filled).toBe('<p title="&lt;&amp;&quot;&#39;&gt;"><b>bold {{text}}</b></p>');
  });

  it('is not sent with a place left empty', () => {
    expect(() => fillTemplate('{{missing}}', {})).toThrow(RangeError);
  });
});
