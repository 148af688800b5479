import demoStyles from '../demo/demo.css?raw';
import { demoPage, type DemoSetting } from '../demo/demo-pages.js';
import fittingRoomStyles from '../demo/fitting-room/fitting-room.css?raw';
import { shippedNames } from '../demo/fitting-room/shipped-names.js';
import { pageHeaders } from './page-policy.js';
import { sendFile } from './send-file.js';
import type { WebFiles } from './web-files.js';

/** What answers on the demo's port. */
export interface SiteParts {
  readonly relay: (request: Request) => Promise<Response>;
  readonly sandbox: (request: Request) => Promise<Response>;
  readonly files: WebFiles;
  readonly setting: DemoSetting;
}

/** Where the relay is on the demo's port. */
export const API_PATH = '/api';

const STYLES: ReadonlyMap<string, string> = new Map([
  ['/demo/demo.css', demoStyles],
  ['/demo/fitting-room.css', fittingRoomStyles],
]);

/** Pages of other origins load the script and its chunks. */
const FOR_ALL_ORIGINS = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } as const;

/** One server for relay, sandbox, built files and demo pages. */
export function createSite({ relay, sandbox, files, setting }: SiteParts): (request: Request) => Promise<Response> {
  const shipped = shippedNames(files);
  return async (request) => {
    const url = new URL(request.url);
    const path = url.pathname;
    if (path.startsWith(`${API_PATH}/`)) return relay(request);
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
    if (path.startsWith('/sandbox/') && !file) return sandbox(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') return text('Method not allowed', 405);
    if (file) return sendFile(file, request, headersFor(path, setting));
    if (path === '/favicon.ico') return new Response(null, { status: 204 });
    const styles = STYLES.get(path);
    if (styles !== undefined) return text(styles, 200, { 'content-type': 'text/css; charset=utf-8' });
    const page = demoPage(url, setting, shipped);
    if (page === undefined) return text('Not found', 404);
    const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    return text(page, 200, { ...type, ...pageHeaders(setting.publicUrl, "'none'") });
  };
}

/** The frame may stand on any page, with our script beside it; the page the bank returns to on none. */
function headersFor(path: string, { publicUrl }: DemoSetting): Readonly<Record<string, string>> {
  if (path.startsWith('/iframe/return/')) return pageHeaders(publicUrl, "'none'");
  if (path.startsWith('/iframe/') && !path.endsWith('.js')) return pageHeaders(publicUrl, '*');
  return FOR_ALL_ORIGINS;
}

function text(body: string, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } });
}
