import { describe, expect, it } from 'vitest';
import { charge, end, newIntent } from './bank.js';

const later: (() => void)[] = [];
const ask = (intent: ReturnType<typeof newIntent>, word: Parameters<typeof charge>[1]) =>
  charge(intent, word, (arrive) => later.push(arrive));

describe('the bank of the simulator', () => {
  it('takes money once, however often it is asked', () => {
    const intent = newIntent('secret');
    expect([ask(intent, 'takes'), ask(intent, 'takes'), ask(intent, 'declines')]).toEqual([
      'taken',
      'refused',
      'refused',
    ]);
    expect(intent.charges).toBe(1);
  });

  it('may be asked again after it has declined', () => {
    const intent = newIntent('secret');
    expect([ask(intent, 'declines'), ask(intent, 'takes')]).toEqual(['declined', 'taken']);
  });

  it('counts money on its way when it arrives, and refuses another try meanwhile', () => {
    const intent = newIntent('secret');
    expect([ask(intent, 'takes-slowly'), ask(intent, 'takes'), intent.charges]).toEqual(['on-its-way', 'refused', 0]);
    expect(end(intent)).toBe(false);
    later.pop()?.();
    expect(intent).toMatchObject({ state: 'succeeded', charges: 1 });
  });

  it('never counts money that did not arrive', () => {
    const intent = newIntent('secret');
    ask(intent, 'fails-slowly');
    later.pop()?.();
    expect(intent).toMatchObject({ state: 'failed', charges: 0 });
  });

  it('takes nothing for what was cancelled, and gives back what it took', () => {
    const [open, paid] = [newIntent('one'), newIntent('two')];
    ask(paid, 'takes');
    expect([end(open), end(paid), ask(open, 'takes')]).toEqual([true, true, 'refused']);
    expect([open.state, paid.state]).toEqual(['cancelled', 'refunded']);
  });
});
