import { isBankAddress } from './bank-address.js';
import { ENVELOPE, type Envelope, isCount, isFields, isWord, openEnvelope } from './envelope.js';
import { type EventDetail, isPublicEventName, type PublicEventName, readDetail } from './public-event.js';

/** What the frame says to the page around it. */
export type FrameMessage = Envelope &
  (
    | {
        /** The frame is there and listens. Carries nothing, so it may go to a page that is not known. -> hello-answer */
        readonly type: 'hello';
      }
    | {
        /** What is in the frame is this high, in CSS pixels. */
        readonly type: 'size';
        readonly height: number;
      }
    | {
        /** A public event of the checkout. */
        readonly type: 'event';
        readonly name: PublicEventName;
        readonly detail: EventDetail;
      }
    | {
        /** The buyer has ordered, and pays at this address. May the frame's page be left for it? -> redirect-answer */
        readonly type: 'redirect';
        readonly orderId: string;
        readonly url: string;
      }
  );

/** Reads what a frame sent, down to the fields we know; `undefined` when it is not one of its messages. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const message = openEnvelope(data);
  switch (message?.['type']) {
    case 'hello':
      return { ...ENVELOPE, type: 'hello' };
    case 'size': {
      const { height } = message;
      return isCount(height) ? { ...ENVELOPE, type: 'size', height } : undefined;
    }
    case 'event': {
      const { name, detail: told } = message;
      const detail = isPublicEventName(name) && isFields(told) ? readDetail(name, told) : undefined;
      return isPublicEventName(name) && detail ? { ...ENVELOPE, type: 'event', name, detail } : undefined;
    }
    case 'redirect': {
      const { orderId, url } = message;
      return isWord(orderId) && isBankAddress(url) ? { ...ENVELOPE, type: 'redirect', orderId, url } : undefined;
    }
    default:
      return undefined;
  }
}
