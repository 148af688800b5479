import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions, type Plugin, type UserConfig } from 'vite';
import { localeParts, partAsModule } from './src/i18n/locale-parts.mjs';
import { TEXT_PARTS } from './src/i18n/text-parts.js';
import { tightStyleSheets } from './src/ui/parts/tight-styles.mjs';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * Vite wraps every dynamic import for stylesheets and preloads that these bundles do not have, 0.7 KB of it; here an
 * import is just an import.
 */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
  };
}

/** The iframe pages stand at the addresses that partners paste: `/iframe/` and `/iframe/return/`. */
function shortPageAddresses(): Plugin {
  const pages: Record<string, string> = {
    'iframe/frame/index.html': 'iframe/index.html',
    'iframe/return/index.html': 'iframe/return/index.html',
  };
  return {
    name: 'short-page-addresses',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) file.fileName = pages[file.fileName] ?? file.fileName;
    },
  };
}

/** A stamp of all that is loaded by the name a page gives it, so that the script tag needs no list of hashes. */
const STAMP = [
  'locales',
  'src/i18n/intl-data',
  'src/theme/compiled',
  'themes/presets',
  'src/i18n/first-formats.json',
  'src/i18n/locale-parts.mjs',
]
  .flatMap((source) =>
    /\.\w+$/.test(source) ? [source] : readdirSync(path(source)).map((name) => `${source}/${name}`),
  )
  .sort()
  .reduce((hash, file) => hash.update(readFileSync(path(file))), createHash('sha256'))
  .digest('base64url')
  .slice(0, 8);

/** `assets/text-de-first-….js`, as src/embed/first-needs.ts puts it together too. */
const namedFile = (...names: readonly string[]): string => `assets/${names.join('-')}-${STAMP}.js`;

/** Modules that load a file by its name, with the function they export and what the names begin with. */
const NAMED_MODULES = [
  ['/src/i18n/text-file.ts', 'textFile', 'text'],
  ['/src/i18n/intl-file.ts', 'intlFile', 'intl'],
  ['/src/theme/compiled-theme.ts', 'compiledTheme', 'theme'],
  ['/src/config/preset-file.ts', 'presetFile', 'preset'],
] as const;

const sources = (folder: string) =>
  readdirSync(path(folder)).map(
    (file) => [file.replace(/\.json$/, ''), readFileSync(path(`${folder}/${file}`), 'utf8')] as const,
  );

/** Neither the schema beside the presets nor the default one, which is what holds without a file. */
const isPreset = (name: string): boolean => !['preset.schema', 'default'].includes(name);

/** Writes texts, formats and themes to files whose names the widget puts together: a list of all would be kilobytes of it. */
function namedFiles(): Plugin {
  return {
    name: 'named-files',
    enforce: 'pre',
    load(id) {
      const [, name, kind] = NAMED_MODULES.find(([module]) => id.endsWith(module)) ?? [];
      if (!name) return null;
      const file = `'./' + ['${kind}', ...names, '${STAMP}'].join('-') + '.js'`;
      return `export const ${name} = async (...names) => (await import(/* @vite-ignore */ ${file})).default;`;
    },
    generateBundle() {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      for (const [theme, json] of sources('src/theme/compiled'))
        emit(namedFile('theme', theme), `export default ${json}`);
      for (const [locale, json] of sources('src/i18n/intl-data'))
        emit(namedFile('intl', locale), `export default ${JSON.stringify(JSON.parse(json))}`);
      for (const [name, json] of sources('themes/presets'))
        if (isPreset(name)) emit(namedFile('preset', name), `export default ${json}`);
      for (const [locale, json] of sources('locales')) {
        for (const part of TEXT_PARTS) {
          emit(namedFile('text', locale, part), partAsModule(locale, json, part));
        }
      }
    },
  };
}

/** Tells the script tag the names of the files that the first form needs, so that they need not wait for each other. */
function firstChunks(): Plugin {
  return {
    name: 'first-chunks',
    load: (id) => (id.endsWith('/src/embed/first-chunks.ts') ? `export const STAMP = ${JSON.stringify(STAMP)};` : null),
  };
}

/** Puts a brotli file beside each text file as it was written, so that no server has to compress while a buyer waits. */
function precompressed(): Plugin {
  return {
    name: 'precompressed',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.keys(bundle).map((name) => join(dir, name));
      await Promise.all(files.map(async (file) => writeFile(`${file}.br`, brotliCompressSync(await readFile(file)))));
    },
  };
}

/** Names one chunk for a module and all that it imports statically: it is needed at once, so it comes in one answer. */
function oneChunk(name: string, entry: string, except?: string) {
  let modules: Set<string> | undefined;
  return (id: string, graph: { getModuleInfo: (id: string) => { importedIds: string[] } | null }) => {
    if (!modules) {
      modules = new Set([path(entry)]);
      // A set goes on to the members that are added while it is gone through.
      for (const known of modules)
        for (const imported of graph.getModuleInfo(known)?.importedIds ?? []) modules.add(imported);
      if (except !== undefined) modules.delete(path(except));
    }
    return modules.has(id) ? name : null;
  };
}

/** The step of the period, and what steps share; in one answer, whoever else uses a part of it. */
const STEPS =
  /\/src\/(domain\/validity|ui\/steps(\/period)?|ui\/parts\/(summary-list|plate-picture)|ui\/fields\/select-field)\/[\w-]+\.ts$|\/(money-text|product-name|control-styles|terms-of|suggested-start|order-request)\.ts$/;

/** What the first form needs; then what a visit needs beyond it, without what a step shares and must not wait for. */
const CHUNKS = [
  { name: oneChunk('first', 'src/define.ts'), debugName: 'first' },
  {
    name: oneChunk('rest', 'src/session/open-order-session.ts', 'src/flow/order-request.ts'),
    debugName: 'rest',
    includeDependenciesRecursively: false,
  },
  { name: 'steps', test: STEPS, debugName: 'steps' },
];

const build = { target: 'es2022', outDir: path('dist/web'), emptyOutDir: false, modulePreload: false } as const;

/** One classic script without imports of its own. */
const classicScript = (entry: string, fileName: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    ...build,
    copyPublicDir: false,
    rolldownOptions: {
      input: path(entry),
      output: { format: 'iife', entryFileNames: fileName, codeSplitting: false },
    },
  },
});

/** Classic scripts that are built one after the other. */
function classicScripts(client: EnvironmentOptions, others: Record<string, EnvironmentOptions> = {}): UserConfig {
  const plugins = [firstChunks(), precompressed()];
  return { publicDir: false, plugins, builder: {}, environments: { client, ...others } };
}

const CONFIGS: Record<string, UserConfig> = {
  /** The custom element and its chunks, and the pages for the iframe. */
  widget: {
    publicDir: false,
    plugins: [tightStyleSheets(), namedFiles(), plainImports(), shortPageAddresses(), precompressed()],
    build: {
      ...build,
      manifest: true,
      rolldownOptions: {
        input: {
          define: path('src/define.ts'),
          frame: path('iframe/frame/index.html'),
          return: path('iframe/return/index.html'),
        },
        preserveEntrySignatures: false,
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          codeSplitting: { groups: CHUNKS },
        },
      },
    },
  },
  /** What a bundler takes: the same element, with its packages left to the bundler. */
  package: {
    publicDir: false,
    plugins: [tightStyleSheets(), localeParts(), plainImports()],
    build: {
      ...build,
      outDir: path('dist/package'),
      minify: false,
      rolldownOptions: {
        input: { index: path('src/index.ts'), define: path('src/define.ts') },
        external: [/^(lit|zod|i18next|date-fns|eventsource-parser|@stripe|@date-fns)($|\/)/],
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  /** The script tag, what does its work in the relay's own pages, and what a page may put beside the frame. */
  embed: classicScripts(classicScript('src/embed/script-tag.ts', 'vignette-checkout.js'), {
    frame: classicScript('iframe/frame/frame.ts', 'iframe/frame.js'),
    return: classicScript('iframe/return/return.ts', 'iframe/return.js'),
    host: classicScript('iframe/host/host.ts', 'iframe/host.js'),
  }),
  /** Stands in for Stripe's script in the sandbox, and the script of a demo page; never part of the widget. */
  'stand-in': classicScripts(classicScript('src/sandbox/stripe-stand-in/define.ts', 'sandbox/stripe.js'), {
    fittingRoom: classicScript('src/sandbox/demo/fitting-room/fitting-room.ts', 'demo/fitting-room.js'),
  }),
  /** For Node: the relay with the sandbox vendor, and the relay by itself. */
  server: {
    publicDir: false,
    build: {
      target: 'node20',
      ssr: true,
      outDir: path('dist/server'),
      rolldownOptions: {
        input: { serve: path('src/sandbox/serve.ts'), relay: path('src/relay/cli/serve-relay.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  },
};

export default defineConfig(({ mode }) => {
  const config = CONFIGS[mode];
  if (!config) throw new Error(`Say what to build: --mode ${Object.keys(CONFIGS).join(' | ')}`);
  return { ...config, define: { 'process.env.NODE_ENV': '"production"' } };
});
