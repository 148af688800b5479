/** Where the page of the frame stands under its origin, wherever a relay is. */
export const FRAMES = 'iframe[src*="/iframe/"]';

/** The origin a frame is asked from, by its address; `undefined` where it has none. */
export function frameOrigin({ src }: HTMLIFrameElement): string | undefined {
  return /^https?:\/\//.test(src) ? new URL(src).origin : undefined;
}
