import { describeVendor } from '../vendor-suite.js';
import { MODEL_SECRET, ModelVendor } from './model-vendor.js';
import { NOON, SAMPLE_REQUEST } from './sample-catalogue.js';

describeVendor('The model', () => {
  const vendor = new ModelVendor(() => NOON);
  return {
    vendor,
    request: () => SAMPLE_REQUEST,
    webhook: async (vendorId) => ({
      body: new TextEncoder().encode(`event-1 ${vendorId}`),
      headers: new Headers({ 'x-model-signature': MODEL_SECRET }),
      now: NOON,
    }),
    cutOff: () => {
      vendor.down = true;
    },
  };
});
