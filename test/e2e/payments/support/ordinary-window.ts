import { test as base } from '../../support/shop.js';

/**
 * Browsers of tests may keep frames of other origins from storing anything, as private windows do. An ordinary window
 * keeps for them what is apart for each site around them.
 */
const FRAMES_MAY_STORE = '--disable-features=TrackingProtection3pcd';

/** Tests in an ordinary window of a browser. */
export const test = base.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), FRAMES_MAY_STORE] }),
    { scope: 'worker' },
  ],
});
