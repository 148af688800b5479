import { describe, expect, it } from 'vitest';
import { RelayConfig } from '../../contract/config.js';
import { OrderRequest } from '../../contract/order-request.js';
import { Receipt } from '../../contract/order.js';
import { OrderSnapshot } from '../../contract/order-status.js';
import { Products } from '../../contract/products.js';
import { ProductsStatus } from '../../contract/products-status.js';
import { ValidateVehicleRequest } from '../../contract/validate-vehicle.js';
import { sampleCatalogue } from './sample-catalogue.js';
import { pressPay, sampleFailure, sampleForm, sampleQuestion } from './sample-form.js';
import { sampleOpened, sampleReceipt, sampleSnapshot } from './sample-order.js';
import { announced, at, orderingState, walk } from './walk.js';

describe('the samples', () => {
  it('sell a catalogue that fits the contract', () => {
    const { config, status, countries, products } = sampleCatalogue();
    expect(RelayConfig.parse(config)).toEqual(config);
    expect(ProductsStatus.parse(status)).toEqual(status);
    expect(Products.parse({ countries, products })).toEqual({ countries, products });
  });

  it('answer with receipts and snapshots that fit the contract', () => {
    expect(Receipt.parse(sampleReceipt())).toEqual(sampleReceipt());
    expect(OrderSnapshot.parse(sampleSnapshot())).toEqual(sampleSnapshot());
    expect(sampleOpened().order).toEqual(sampleReceipt().order);
  });

  it('ask about a plate and order as the contract wants it', () => {
    expect(ValidateVehicleRequest.parse(sampleQuestion())).toEqual(sampleQuestion());
    const { request } = orderingState();
    expect(OrderRequest.parse(request)).toEqual(request);
  });

  it('say where the flow is when a test expected it elsewhere', () => {
    expect(() => at(sampleForm(), 'paying')).toThrow('The flow is at filling, not at paying.');
  });

  it('collect the effects of all steps of a walk', () => {
    const failure = sampleFailure('network', { retryable: true });
    const { state, effects } = walk(
      { at: 'loading', draft: sampleForm().draft },
      { type: 'catalogue-failed', failure },
      { type: 'check-pressed', now: 0 },
      pressPay(),
    );
    expect(state.at).toBe('loading');
    expect(announced(effects)).toEqual(['error']);
    expect(effects.at(-1)).toEqual({ do: 'load-catalogue' });
  });
});
