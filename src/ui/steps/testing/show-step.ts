import type { Product } from '../../../contract/products.js';
import type { Filling } from '../../../flow/state.js';
import { type FlowRequest, FlowRequestEvent } from '../../parts/flow-request-event.js';
import { SayEvent } from '../../parts/say-event.js';
import { inShadow, readText } from '../../../../test/support/in-shadow.js';
import { SAMPLE_CATALOGUE } from '../../../../test/support/sample-catalogue.js';
import { SAMPLE_STATES } from '../../../../test/support/sample-states.js';
import { settle, showState } from '../../../../test/support/show-state.js';

/**
 * A form as `sample-states.ts` has it.
 *
 * @throws {Error} When there is none of that name.
 */
export function sample(name: string): Filling {
  const state = SAMPLE_STATES.find((one) => one.name === name)?.state;
  if (state?.at !== 'filling') throw new Error(`There is no form named ${name}.`);
  return state;
}

/** Puts a step into the page; with what it asked for and said, and ways to use it as a buyer does. */
export async function show(state: Filling, now?: () => number) {
  const { card, view } = await showState(state, now && { now });
  const heard: FlowRequest[] = [];
  const said: string[] = [];
  card.shadowRoot?.addEventListener('vignette-flow-request', (event) => {
    if (event instanceof FlowRequestEvent) heard.push(event.request);
  });
  card.shadowRoot?.addEventListener('vignette-say', (event) => {
    if (event instanceof SayEvent) said.push(event.text);
  });
  const place: ParentNode = card.shadowRoot ?? card;
  const type = (field: string, text: string) => {
    const input = inShadow(inShadow(place, `[name=${field}]`).shadowRoot ?? place, 'input, select');
    Object.assign(input, { value: text });
    input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input'));
  };
  const submit = () => inShadow(place, 'form [part=button]').click();
  const change = async (next: Filling) => {
    view.state = next;
    await settle(place);
  };
  return { view, place, heard, said, type, submit, change, text: () => readText(view) };
}

/** The same form with other products of one country, all of them online. */
export function withProducts(state: Filling, country: string, products: readonly Product[]): Filling {
  const { catalogue } = state;
  const online = products.map(({ id }) => ({ id, status: 'online' as const }));
  return {
    ...state,
    catalogue: {
      ...catalogue,
      products: [...catalogue.products.filter((one) => one.country !== country), ...products],
      status: {
        countries: [
          ...catalogue.status.countries.filter((one) => one.country !== country),
          { country, status: 'online', products: online },
        ],
      },
    },
  };
}

/**
 * A product of the sample catalogue.
 *
 * @throws {Error} When there is none.
 */
export function sampleProduct(id: string): Product {
  const product = SAMPLE_CATALOGUE.products.find((one) => one.id === id);
  if (!product) throw new Error(`There is no product ${id}.`);
  return product;
}
