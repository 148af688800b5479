/** The parts of the browser's console that a checkout speaks through. */
export type CheckoutConsole = Pick<Console, 'warn' | 'error'>;

const OURS = '<vignette-checkout>: ';
const MISTAKE = 'config-';

/**
 * Hears what a checkout tells its page's author. For each mistake it writes one message to the console and sends
 * `vignette-error` with the code `config-` and the attribute right after; the console still gets its message.
 *
 * @param hear Called with the attribute, and the message without its beginning.
 */
export function hearCheckout(
  checkout: EventTarget,
  spoken: CheckoutConsole,
  hear: (attribute: string, message: string) => void,
): void {
  let last = '';
  const listenAt = (level: keyof CheckoutConsole) => {
    const write = spoken[level].bind(spoken);
    spoken[level] = (...said: readonly unknown[]) => {
      const [first] = said;
      if (typeof first === 'string' && first.startsWith(OURS)) last = first.slice(OURS.length);
      write(...said);
    };
  };
  listenAt('warn');
  listenAt('error');
  checkout.addEventListener('vignette-error', (event) => {
    const code: unknown = Reflect.get(event, 'code');
    if (typeof code === 'string' && code.startsWith(MISTAKE)) hear(code.slice(MISTAKE.length), last);
  });
}
