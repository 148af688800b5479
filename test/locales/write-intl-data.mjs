// Writes src/i18n/intl-data/*.json anew from the CLDR of the Node that runs: `node test/locales/write-intl-data.mjs`.
import { runnerImport } from 'vite';

await runnerImport(new URL('./write-intl-data.ts', import.meta.url).pathname);
