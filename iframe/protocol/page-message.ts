import { ENVELOPE, type Envelope, isWord, openEnvelope } from './envelope.js';

/** What the page says to the frame in it. */
export type PageMessage = Envelope &
  (
    | {
        /** The page listens. Also said unasked, since the frame may have been there first. -> size, event, redirect */
        readonly type: 'hello-answer';
      }
    | {
        /** Whether the page is being left for the bank. After `refused` the buyer needs the link in the frame. */
        readonly type: 'redirect-answer';
        readonly orderId: string;
        readonly answer: 'taken' | 'refused';
      }
  );

/** Reads what a page sent, down to the fields we know; `undefined` when it is not one of its messages. */
export function readPageMessage(data: unknown): PageMessage | undefined {
  const message = openEnvelope(data);
  switch (message?.['type']) {
    case 'hello-answer':
      return { ...ENVELOPE, type: 'hello-answer' };
    case 'redirect-answer': {
      const { orderId, answer } = message;
      const isAnswer = isWord(orderId) && (answer === 'taken' || answer === 'refused');
      return isAnswer ? { ...ENVELOPE, type: 'redirect-answer', orderId, answer } : undefined;
    }
    default:
      return undefined;
  }
}
