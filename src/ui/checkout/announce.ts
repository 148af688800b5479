import type { Announcement } from '../../flow/effect.js';
import { VignetteErrorEvent } from './events/vignette-error-event.js';
import { VignettePlateCheckEvent } from './events/vignette-plate-check-event.js';
import { VignetteReadyEvent } from './events/vignette-ready-event.js';
import { VignetteStepEvent } from './events/vignette-step-event.js';
import { orderEvent } from './order-event.js';

/** The public event for what the flow has to tell. */
export function publicEvent(announcement: Announcement): Event {
  switch (announcement.event) {
    case 'ready':
      return new VignetteReadyEvent();
    case 'step':
      return new VignetteStepEvent(announcement.step);
    case 'plate-check':
      return new VignettePlateCheckEvent(announcement.outcome);
    case 'error':
      return new VignetteErrorEvent(announcement.code, announcement.reference);
    default:
      return orderEvent(announcement);
  }
}
