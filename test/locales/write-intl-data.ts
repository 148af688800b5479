import { writeFileSync } from 'node:fs';
import { firstFormats } from './first-formats.js';
import { correctedIntl } from './intl-from-cldr.js';

const FOLDER = new URL('../../src/i18n/', import.meta.url);
const write = (path: string, data: unknown) =>
  writeFileSync(new URL(path, FOLDER), `${JSON.stringify(data, null, 2)}\n`);

for (const locale of ['bs', 'mk', 'mt', 'sq'] as const) write(`intl-data/${locale}.json`, correctedIntl(locale));
write('first-formats.json', { cldr: process.versions['cldr'], locales: await firstFormats() });
