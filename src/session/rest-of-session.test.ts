import { expect, it } from 'vitest';
import { settle } from '../api/testing/fake-clock.js';
import { TestBrowser, TYPED } from './testing/test-visit.js';

it('what the buyer does waits for the rest of the session, in its order', async () => {
  const browser = new TestBrowser();
  const session = await browser.openTab().visit({ draft: TYPED });
  session.send({ type: 'step-submitted', step: 'plate', plate: { verdict: 'ok', plate: 'B-AB1234' } });
  session.send({ type: 'draft-changed', changes: { consent: true } });
  session.send({ type: 'step-submitted', step: 'contact' });
  expect(session.state).toMatchObject({ at: 'filling', step: 'plate' });
  await settle();
  expect(session.state).toMatchObject({ at: 'filling', step: 'contact', draft: { consent: true } });
});

it('says that something waits for the rest, until it has happened, and nothing of what is only typed', async () => {
  const session = await new TestBrowser().openTab().visit({ draft: TYPED });
  session.send({ type: 'draft-changed', changes: { consent: true } });
  expect(session.pending).toBeUndefined();
  session.send({ type: 'step-submitted', step: 'plate', plate: { verdict: 'ok', plate: 'B-AB1234' } });
  await session.pending;
  expect(session.state).toMatchObject({ plateCheck: { is: 'checking' } });
  expect(session.pending).toBeUndefined();
});

it('a stop keeps for a reload what was typed just before it', async () => {
  const tab = new TestBrowser().openTab();
  const session = await tab.visit({ draft: TYPED });
  session.send({ type: 'draft-changed', changes: { email: 'first@mail.example' } });
  await settle();
  session.send({ type: 'draft-changed', changes: { email: 'last@mail.example' } });
  session.stop();
  expect((await tab.visit()).state).toMatchObject({ draft: { email: 'last@mail.example' } });
});

it('a stop while the rest is on its way leaves nothing behind', async () => {
  const browser = new TestBrowser();
  const tab = browser.openTab();
  const session = await tab.visit({ draft: TYPED });
  session.send({ type: 'plate-left', plate: { verdict: 'ok', plate: 'B-AB1234' } });
  session.stop();
  await settle();
  expect([browser.relay.count('POST /validate-vehicle'), browser.clock.pending, tab.page.listening]).toEqual([0, 0, 0]);
  session.start();
  await settle();
  expect(browser.relay.count('POST /validate-vehicle')).toBe(1);
});
