import { writeFileSync } from 'node:fs';
import { correctedIntl } from './intl-from-cldr.js';

for (const locale of ['bs', 'mk', 'mt', 'sq'] as const) {
  const file = new URL(`../../src/i18n/intl-data/${locale}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(correctedIntl(locale), null, 2)}\n`);
}
