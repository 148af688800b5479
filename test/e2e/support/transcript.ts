import { readFileSync } from 'node:fs';
import type { AnyLanguageBuyer } from './any-language-buyer.js';

/** Latin letters that stand in a text of any language: names, codes, addresses, units. */
const ANYWHERE =
  /Vignette Sandbox|ASFINAG|eVinieta|Card number|Expiration date|Security code|Ada|Lovelace|‹\w+›|VIN|iDEAL|Bancontact|Revolut Pay|Google Pay|[\w.]*@[\w.]*|\b[A-Z0-9 -]+\b|€/g;

/** What a buyer with a screen reader meets on a walk, written down stop by stop. */
export class Transcript {
  private readonly stops: string[] = [];
  private readonly buyer: AnyLanguageBuyer;

  constructor(buyer: AnyLanguageBuyer) {
    this.buyer = buyer;
  }

  /**
   * Reads the step or screen that is up, after what the live region has said on the way to it.
   *
   * @param stop - What it is, for who reads the transcript.
   * @param heading - Key of its heading.
   * @param said - How much of what was said counts, from its end: what is said of work in between hangs on how long it
   * takes.
   */
  async writes(stop: string, heading: string, said = Infinity): Promise<void> {
    const lines = await this.buyer.reads(heading);
    const all = await this.buyer.reader.hears();
    const heard = all.slice(Math.max(0, all.length - said));
    this.stops.push([`## ${stop}`, ...heard.map((text) => `heard: ${text}`), ...lines].join('\n'));
  }

  get text(): string {
    return `${this.stops.join('\n\n')}\n`;
  }

  /** The walk without its words: what is said in every language alike. */
  get shape(): string {
    return shapeOf(this.text);
  }

  /** Words in Latin letters, of which a text in another script should have none. */
  get latin(): readonly string[] {
    const texts = this.text.replaceAll(
      /^## .*$|^[A-Za-z]+( \d)?|(not )?(focused|required|invalid|checked|expanded|disabled)/gm,
      '',
    );
    return texts.replaceAll(ANYWHERE, '').match(/[A-Za-z]{2,}/g) ?? [];
  }
}

/** A transcript that was read through and kept. */
export function keptTranscript(name: string): string {
  return readFileSync(new URL(`../transcripts/${name}.txt`, import.meta.url), 'utf8');
}

/** A transcript without its words. */
export function shapeOf(text: string): string {
  return text
    .replaceAll(/^heard: .*$/gm, 'heard')
    .replaceAll(/“[^”]*”/g, '“”')
    .replaceAll(/ = .*?(?= (?:focused|required|invalid|not expanded)|$)/gm, ' =')
    .replaceAll(/→ .*$/gm, '→');
}
