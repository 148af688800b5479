import { html, type TemplateResult } from 'lit';
import type { Filling } from '../../../flow/state.js';
import type { I18n } from '../../../i18n/i18n.js';
import type { FlowRequest } from '../flow-request-event.js';

/** What a step gives to what stands around its fields; each of it as a property of `StepFrame`. */
export interface Framed {
  readonly i18n: I18n | undefined;
  readonly state: Filling;
  readonly heading: string;
  readonly fields: TemplateResult;
  readonly next: string;
  readonly noNext: boolean;
  readonly request: (() => FlowRequest) | undefined;
}

/** Puts fields into an element named `frame` that is a `StepFrame`. */
export type Around = (framed: Framed) => TemplateResult;

/** A step by itself: with the way back, how far the buyer is, and the button that goes on. */
export const inFrame: Around = ({ i18n, state, heading, fields, next, noNext, request }) =>
  html`<vignette-step-frame
    id="frame"
    .i18n=${i18n}
    .state=${state}
    .heading=${heading}
    .next=${next}
    .request=${request}
    ?no-next=${noNext}
    >${fields}</vignette-step-frame
  >`;
