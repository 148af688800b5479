/** With TLS, or on the developer's own machine, where the sandbox's bank is served without. */
const SAFE = /^(https:\/\/[^/\s\\]|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|\?|$))/;

/** Whether a buyer may be taken to this address: https, or plain http on localhost, and nothing else. */
export function isBankAddress(url: unknown): url is string {
  return typeof url === 'string' && url.length <= 4096 && SAFE.test(url) && isReadable(url);
}

/** As `URL.canParse` says it, which browsers of 2023 do not have. */
function isReadable(url: string): boolean {
  try {
    return new URL(url).href !== '';
  } catch {
    return false;
  }
}
