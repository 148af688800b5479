/** What the host script touches of the page around the frames; passed in, so that tests need no real redirect. */
export interface HostEdge {
  readonly page: Window;
  /** Leaves the page. */
  readonly assign: (url: string) => void;
  /** Whether somebody has done something in this page or in a frame of it; a frame alone must not move the page. */
  readonly isUsed: () => boolean;
  /** Runs something after so many milliseconds, until the function it gives is called. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** The real page. */
export function browserEdge(page: Window): HostEdge {
  return {
    page,
    assign: (url) => page.location.assign(url),
    // Browsers before 2023 do not say it; there the frame's own word counts.
    isUsed: () => !('userActivation' in page.navigator) || page.navigator.userActivation.hasBeenActive,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
