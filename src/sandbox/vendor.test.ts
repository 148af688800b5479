import { describeVendor } from '../relay/core/vendor-suite.js';
import { SIGNATURE_HEADER, signWebhook, TIMESTAMP_HEADER } from '../relay/vendors/sandbox/webhook-signature.js';
import { openTestSandbox, TEST_KEY, TEST_SECRET, TEST_URL, testOrder } from './testing/test-sandbox.js';
import { createSandboxVendor } from '../relay/vendors/sandbox/sandbox-vendor.js';

describeVendor('the sandbox', () => {
  const { sandbox, time } = openTestSandbox();
  let reachable = true;
  let vehicles = 100;
  const vendor = createSandboxVendor({
    baseUrl: TEST_URL,
    key: TEST_KEY,
    webhookSecret: TEST_SECRET,
    fetch: (request) => (reachable ? sandbox.fetch(request) : Promise.reject(new TypeError('fetch failed'))),
  });
  return {
    vendor,
    request() {
      const { request } = testOrder('suite');
      const plate = `GÖ-AB${(vehicles += 1)}`;
      return { ...request, items: request.items.map((item) => ({ ...item, vehicle: { country: 'DE', plate } })) };
    },
    async webhook(orderId) {
      const body = new TextEncoder().encode(JSON.stringify({ eventId: 'evt_suite', type: 'order.changed', orderId }));
      const timestamp = String(Math.floor(time.now / 1000));
      const headers = new Headers({
        [TIMESTAMP_HEADER]: timestamp,
        [SIGNATURE_HEADER]: signWebhook(TEST_SECRET, timestamp, body),
      });
      return { body, headers, now: time.now };
    },
    cutOff() {
      reachable = false;
    },
    close: async () => sandbox.close(),
  };
});
