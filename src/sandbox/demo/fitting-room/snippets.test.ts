import { describe, expect, it } from 'vitest';
import { type Choices, NOTHING_CHOSEN } from './choices.js';
import { snippetsFor } from './snippets.js';

const ORIGIN = 'https://relay.example.com';
const snippets = (some: Partial<Choices>, worn = {}) => snippetsFor(ORIGIN, { ...NOTHING_CHOSEN, ...some }, worn);

describe('what to paste', () => {
  it('is as short as it can be while nothing is chosen', () => {
    const { scriptTag, frame, lost } = snippets({});
    expect(scriptTag).toBe(
      '<script src="https://relay.example.com/vignette-checkout.js" async></script>\n' +
        '<vignette-checkout api="https://relay.example.com/api"></vignette-checkout>',
    );
    expect(frame).toContain(' src="https://relay.example.com/iframe/"\n');
    expect(lost).toEqual([]);
  });

  it('names what is chosen in attributes', () => {
    const { scriptTag } = snippets({
      theme: 'bold',
      scheme: 'dark',
      preset: 'kiosk',
      locale: 'de',
      position: 'bottom-left',
    });
    expect(scriptTag).toContain(
      '<vignette-checkout api="https://relay.example.com/api" locale="de" theme="bold-dark" preset="kiosk" position="bottom-left"></vignette-checkout>',
    );
  });

  it('names language and theme in the address of the frame, and tells what it leaves out', () => {
    const { frame, lost } = snippets({ theme: 'bold', preset: 'kiosk', locale: 'de', position: 'bottom-left' });
    expect(frame).toContain(' src="https://relay.example.com/iframe/?locale=de&amp;theme=bold"\n');
    expect(lost).toEqual(['preset', 'position']);
    const page = snippets({ theme: 'page' });
    expect(page.frame).not.toContain('theme=');
    expect(page.lost).toEqual(['theme']);
  });

  it('gives what was typed as properties, in a script that nothing in it can end', () => {
    const { scriptTag, lost } = snippets(
      { theme: 'own', preset: 'own' },
      { theme: { $description: '</script>' }, preset: { theme: 'bold' } },
    );
    expect(scriptTag.match(/<\/script>/g)).toHaveLength(2);
    expect(scriptTag).toContain('  checkout.theme = {\n    "$description": "\\u003c/script>"\n  };');
    expect(scriptTag).toContain('  checkout.preset = {\n    "theme": "bold"\n  };');
    expect(scriptTag).not.toContain('theme="');
    expect(lost).toEqual(['theme', 'preset']);
  });

  it('does not give what cannot be worn', () => {
    expect(snippets({ theme: 'own', ownTheme: '{' }).scriptTag).not.toContain('<script type');
  });
});
