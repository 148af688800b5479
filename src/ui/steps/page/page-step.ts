import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Filling } from '../../../flow/state.js';
import { askedSteps } from '../../../flow/page.js';
import { layoutOf, type StepName } from '../../../flow/steps.js';
import { baseStyles } from '../../parts/base-styles.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { StepElement } from '../../parts/step-element.js';
import type { Around } from '../../parts/step-frame/in-frame.js';
import { ContactStep } from '../contact/contact-step.js';
import { CountryStep } from '../country/country-step.js';
import { PeriodStep } from '../period/period-step.js';
import { PlateStep } from '../plate/plate-step.js';
import { VehicleStep } from '../vehicle/vehicle-step.js';
import { PageFrame } from './page-frame.js';
import { PagePart } from './page-part.js';

/**
 * Several steps on one page, as a preset may want them: one form with one button, in which each step shows as soon as it
 * can be answered.
 *
 * @event vignette-flow-request - What its steps ask for; the buyer goes on or back.
 * @event vignette-say - What its steps say.
 */
export class PageStep extends StepElement {
  static readonly tag: string = 'vignette-page-step';
  static readonly uses = [PageFrame, PagePart, CountryStep, VehicleStep, PeriodStep, PlateStep, ContactStep];
  static override styles = baseStyles;

  /** Milliseconds since 1970. */
  @property({ attribute: false }) now: () => number = Date.now;

  override around: Around = inPageFrame;

  /** The step that heads the page. */
  get step(): StepName {
    return this.state ? (askedSteps(this.state)[0] ?? this.state.step) : 'country';
  }

  /** Of the step the buyer wanted to see; the page's own where that is the first. */
  override async focusHeading(): Promise<void> {
    await this.updateComplete;
    const wanted = this.parts().find(({ step }) => step === this.state?.step);
    await (!wanted || wanted.step === this.step ? super.focusHeading() : wanted.focusHeading());
  }

  /** What each step brings, in one. */
  override submission(state: Filling): FlowRequest {
    let request: Extract<FlowRequest, { type: 'step-submitted' }> = { type: 'step-submitted', step: state.step };
    for (const part of this.parts()) {
      const asked = part.submission(state);
      if (asked.type === 'step-submitted') request = { ...asked, ...request };
    }
    return request;
  }

  protected override renderStep(state: Filling): TemplateResult {
    const asked = askedSteps(state);
    // Each step keeps its place, asked or not, so that none is made anew while the buyer is in it.
    const places = layoutOf(state.catalogue).find((group) => group.includes(state.step)) ?? [];
    const parts = places.map((step) =>
      asked.includes(step) ? this.renderPart(state, step, step === asked[0] ? withoutHeading : withHeading) : nothing,
    );
    return this.surround(state, html`${parts}`);
  }

  private renderPart(state: Filling, step: StepName, around: Around): TemplateResult {
    const { i18n } = this;
    switch (step) {
      case 'country':
        return html`<vignette-country-step .i18n=${i18n} .state=${state} .around=${around}></vignette-country-step>`;
      case 'vehicle':
        return html`<vignette-vehicle-step .i18n=${i18n} .state=${state} .around=${around}></vignette-vehicle-step>`;
      case 'period':
        return html`<vignette-period-step
          .i18n=${i18n}
          .state=${state}
          .around=${around}
          .now=${this.now}
        ></vignette-period-step>`;
      case 'plate':
        return html`<vignette-plate-step .i18n=${i18n} .state=${state} .around=${around}></vignette-plate-step>`;
      default:
        return html`<vignette-contact-step .i18n=${i18n} .state=${state} .around=${around}></vignette-contact-step>`;
    }
  }

  private parts(): readonly StepElement[] {
    return [...this.renderRoot.querySelectorAll('#frame > *')].filter((part) => part instanceof StepElement);
  }
}

const inPageFrame: Around = ({ i18n, state, heading, fields, request }) =>
  html`<vignette-page-frame id="frame" .i18n=${i18n} .state=${state} .heading=${heading} .request=${request}
    >${fields}</vignette-page-frame
  >`;

const inPart = (heading: string, fields: TemplateResult): TemplateResult =>
  html`<vignette-page-part id="frame" .heading=${heading}>${fields}</vignette-page-part>`;

const withHeading: Around = ({ heading, fields }) => inPart(heading, fields);
const withoutHeading: Around = ({ fields }) => inPart('', fields);

declare global {
  interface HTMLElementTagNameMap {
    'vignette-page-step': PageStep;
  }
}
