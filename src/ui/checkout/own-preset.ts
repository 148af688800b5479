import { customPreset } from '../../config/custom-preset.js';
import type { LoadedPreset } from '../../config/preset.js';
import type { KnownTexts } from '../../config/preset-texts.js';
import { textFile } from '../../i18n/text-file.js';
import { TEXT_PARTS } from '../../i18n/text-parts.js';
import { LOCALES } from '../../i18n/locales.js';
import { fileEdge } from './file-edge.js';

/**
 * A preset that the page brings itself, as an object or by its address, read in the browser. Rejects when our own texts,
 * with which its texts are compared, cannot be loaded.
 */
export function ownPreset(asked: string | object): Promise<LoadedPreset> {
  return customPreset(asked, { ...fileEdge, knownTexts });
}

async function knownTexts(): Promise<KnownTexts> {
  const parts = await Promise.all(TEXT_PARTS.map((part) => textFile('en', part)));
  return { locales: LOCALES, english: Object.fromEntries(parts.flatMap((texts) => Object.entries(texts))) };
}
