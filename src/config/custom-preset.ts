import { brokenPreset } from './late-problems.js';
import { parsePreset } from './parse-preset.js';
import { DEFAULT_PRESET, type LoadedPreset } from './preset.js';
import type { KnownTexts } from './preset-texts.js';
import { readRemoteFile, type RemoteEdge, type RemoteFile } from './remote-file.js';

/** What a preset of the page's own needs beside itself. */
export interface CustomEdge extends RemoteEdge {
  /** What its texts are compared with; called only when it has some. */
  readonly knownTexts: () => Promise<KnownTexts>;
}

/** Files that were read, and those on their way, by their address: attributes are read anew with each change of one. */
const files = new Map<string, Promise<RemoteFile>>();

async function remote(url: string, edge: RemoteEdge): Promise<RemoteFile> {
  const known = files.get(url) ?? readRemoteFile(url, edge);
  files.set(url, known);
  const found = await known;
  if ('reason' in found) files.delete(url);
  return found;
}

/**
 * A preset of the page's own: an object, or the address of a file. Where nothing of it can be used, the default one is,
 * and one problem says why. Rejects when the texts to compare with cannot be loaded.
 */
export async function customPreset(asked: string | object, edge: CustomEdge): Promise<LoadedPreset> {
  const address = typeof asked === 'string' ? asked : '';
  const found = typeof asked === 'string' ? await remote(asked, edge) : { file: asked };
  const file = 'file' in found ? found.file : undefined;
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    const reason = 'reason' in found ? found.reason : 'It is no JSON object, { … }.';
    return { ...DEFAULT_PRESET, problems: [brokenPreset(address, reason)] };
  }
  return { name: 'custom', ...(await parsePreset(file, address, edge.knownTexts)) };
}
