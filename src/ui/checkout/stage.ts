import type { Visibility } from '../../api/visibility.js';
import type { Draft } from '../../flow/draft.js';
import type { Filling, FlowState } from '../../flow/state.js';
import type { I18n } from '../../i18n/i18n.js';
import { TEXT_PARTS, type TextPart } from '../../i18n/text-parts.js';
import type { FormStatus } from '../../payment/form-status.js';
import { afterPaint } from '../../session/after-paint.js';
import { defineElement, type ElementClass } from '../parts/define-element.js';
import { passOn } from './light-mount.js';
import { CountryStep } from '../steps/country/country-step.js';
import { loadView, preloadAfter, viewName } from './views.js';

/** What every step and screen is given; each reads of it what it needs. */
export interface Setting {
  readonly i18n: I18n;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In a frame no bank can be shown: screens give a link instead. */
  readonly framed: boolean;
  /** The address of the page an order can be opened again on: the one the author named, else this one. */
  readonly orderPage: () => string;
  /** What nobody can see is not drawn anew. */
  readonly visibility: Visibility;
}

/** A step or screen that is up. Only steps have fields. */
export interface View extends HTMLElement, Setting {
  state: FlowState;
  /** Resolves when it has drawn itself. */
  readonly updateComplete: Promise<boolean>;
  /** Where the seller helps; known once the relay has told. */
  supportUrl: string | undefined;
  /** How far the payment provider's form is; undefined where none is wanted. */
  paymentForm: FormStatus | undefined;
  focusHeading(): Promise<void>;
  focusField?(field: keyof Draft): Promise<void>;
}

/** Puts the step or screen of the current state up, one at a time; the old one stays until the new one is there. */
export class Stage {
  /** What is up; undefined while the catalogue is on its way. */
  view: View | undefined;
  /** The first form without its words, which nobody can use, in place of a view that is not there yet. */
  outline: View | undefined;
  private paymentForm: FormStatus | undefined;
  private shown: string | undefined;
  private wanted: FlowState | undefined;
  private readonly setting: Setting;
  private readonly outlined: (() => Filling) | undefined;

  /** @param outlined - The first form as it will probably be; without it there is no outline. */
  constructor(setting: Setting, outlined?: () => Filling) {
    this.setting = setting;
    this.outlined = outlined;
  }

  /**
   * Shows a state; true when another view is up afterwards. Of several calls the last one counts, whatever is loaded
   * first.
   *
   * Rejects when the view cannot be loaded; the old one stays, and the next call tries again.
   */
  async show(state: FlowState, supportUrl: string | undefined): Promise<boolean> {
    this.wanted = state;
    const name = viewName(state);
    const isOther = name !== this.shown;
    if (state.at === 'loading') {
      this.view = undefined;
      this.outline ??= this.outlined && this.makeOutline(this.outlined());
    } else if (isOther) {
      const [elementClass] = await Promise.all([loadView(state), this.texts(name)]);
      if (this.wanted !== state) return false;
      this.view = name === 'country' && this.outline ? filledIn(this.outline) : this.make(elementClass, state);
      this.outline = undefined;
      afterPaint(() => preloadAfter(state));
    }
    this.shown = name;
    if (this.view) Object.assign(this.view, { state, supportUrl });
    return isOther;
  }

  /** Whether a state is one of the view that is up. */
  shows(state: FlowState): boolean {
    return viewName(state) === this.shown;
  }

  /** Tells the view that is up, and the next one, how far the payment provider's form is. */
  showPaymentForm(form: FormStatus | undefined): void {
    this.paymentForm = form;
    if (this.view) this.view.paymentForm = form;
  }

  private make(elementClass: ElementClass, state: FlowState): View | undefined {
    defineElement(elementClass);
    const view = Object.assign(document.createElement(elementClass.tag), this.setting, {
      state,
      supportUrl: undefined,
      paymentForm: this.paymentForm,
    });
    passOn(view);
    return isView(view) ? view : undefined;
  }

  private makeOutline(state: Filling): View | undefined {
    const view = this.make(CountryStep, state);
    if (!view) return undefined;
    view.inert = true;
    view.className = state.catalogue.countries.length > 1 ? 'outline' : 'outline other';
    return view;
  }

  /** The first form can be read before i18next is there; everything else waits for it. */
  private async texts(name: string): Promise<void> {
    const { i18n } = this.setting;
    const part = partFor(name);
    if (part !== 'first') await i18n.complete(part);
    // What is said of an order comes while the buyer reads the review, like the code that places it.
    const next = name === 'contact' ? undefined : TEXT_PARTS[TEXT_PARTS.indexOf(part) + 1];
    // Its failure is shown when it is needed.
    if (next) afterPaint(() => void i18n.complete(next).catch(() => undefined));
  }
}

/** Up to which part of the texts a view speaks. */
function partFor(name: string): TextPart {
  if (name === 'country') return 'first';
  if (/^(vehicle|period|plate)$/.test(name)) return 'form';
  return /^(contact|review|pay|page-.)$/.test(name) ? 'review' : 'order';
}

/** The outline becomes the form itself, so that nothing is drawn twice and nothing can move. */
function filledIn(outline: View): View {
  outline.inert = false;
  outline.removeAttribute('class');
  return outline;
}

function isView(element: Omit<View, 'focusHeading' | 'focusField' | 'updateComplete'>): element is View {
  return 'focusHeading' in element;
}
