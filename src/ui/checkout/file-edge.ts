import type { RemoteEdge } from '../../config/remote-file.js';

/** Reads files of the page's author in this browser. */
export const fileEdge: RemoteEdge = {
  fetch: (...request) => fetch(...request),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
