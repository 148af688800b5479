import { describe, expect, it } from 'vitest';
import { I18n } from '../../i18n/i18n.js';
import { textFile } from '../../i18n/text-file.js';
import type { FlowState } from '../../flow/state.js';
import { SAMPLE_STATES } from '../../../test/support/sample-states.js';
import { Stage } from './stage.js';

function sample(isWanted: (state: FlowState) => boolean): FlowState {
  const found = SAMPLE_STATES.find(({ state }) => isWanted(state));
  if (!found) throw new Error('There is no such sample.');
  return found.state;
}
const at = (name: FlowState['at']) => sample((state) => state.at === name);
const step = (name: string) => sample((state) => state.at === 'filling' && state.step === name);

async function makeStage(load = textFile) {
  const i18n = new I18n(load);
  await i18n.setLocale('en');
  return new Stage({
    i18n,
    now: Date.now,
    framed: false,
    visibility: { isHidden: () => false, onVisible: () => () => undefined },
    orderPage: () => 'https://seller.example/vignettes',
  });
}

describe('Stage', () => {
  it('puts the view of a state up, with the state and where the seller helps', async () => {
    const stage = await makeStage();
    expect(await stage.show(step('vehicle'), 'https://seller.example/help')).toBe(true);
    expect(stage.view?.localName).toBe('vignette-vehicle-step');
    expect(stage.view?.state).toBe(step('vehicle'));
    expect(stage.view?.supportUrl).toBe('https://seller.example/help');
  });

  it('keeps one view for all states of one name', async () => {
    const stage = await makeStage();
    await stage.show(at('preparing'), undefined);
    const { view } = stage;
    expect(await stage.show(at('ordering'), undefined)).toBe(false);
    expect(stage.view).toBe(view);
    expect(stage.view?.state).toBe(at('ordering'));
  });

  it('shows the last of several states, whatever is loaded first', async () => {
    const stage = await makeStage();
    const shown = await Promise.all([
      stage.show(at('following'), undefined),
      stage.show(at('ended'), undefined),
      stage.show(step('country'), undefined),
      stage.show(at('confirming'), undefined),
    ]);
    expect(shown).toEqual([false, false, false, true]);
    expect(stage.view?.localName).toBe('vignette-confirming-screen');
  });

  it('drops a view that arrives when the old one is wanted again', async () => {
    const stage = await makeStage();
    await stage.show(step('country'), undefined);
    const { view } = stage;
    const late = stage.show(at('lost'), undefined);
    expect(await stage.show(step('country'), undefined)).toBe(false);
    expect(await late).toBe(false);
    expect(stage.view).toBe(view);
  });

  it('shows nothing while the catalogue is on its way', async () => {
    const stage = await makeStage();
    await stage.show(step('country'), undefined);
    expect(await stage.show({ at: 'loading', draft: step('country').draft }, undefined)).toBe(true);
    expect(stage.view).toBeUndefined();
  });

  it('keeps the old view when a new one cannot be loaded, and tries again at the next call', async () => {
    let isDown = true;
    const stage = await makeStage((locale, part) => {
      if (isDown && part === 'form') throw new TypeError('Failed to fetch dynamically imported module');
      return textFile(locale, part);
    });
    await stage.show(step('country'), undefined);
    const { view } = stage;
    await expect(stage.show(step('vehicle'), undefined)).rejects.toThrow('Failed to fetch');
    expect(stage.view).toBe(view);
    isDown = false;
    expect(await stage.show(step('vehicle'), undefined)).toBe(true);
    expect(stage.view?.localName).toBe('vignette-vehicle-step');
  });
});
