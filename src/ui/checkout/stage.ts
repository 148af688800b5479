import type { Draft } from '../../flow/draft.js';
import type { FlowState } from '../../flow/state.js';
import type { I18n } from '../../i18n/i18n.js';
import { defineElement } from '../parts/define-element.js';
import { EXPORTED_PARTS } from '../parts/exported-parts.js';
import { passOn } from './light-mount.js';
import { loadView, preloadAfter, viewName } from './views.js';

/** What every step and screen is given; each reads of it what it needs. */
export interface Setting {
  readonly i18n: I18n;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In a frame no bank can be shown: screens give a link instead. */
  readonly framed: boolean;
}

/** A step or screen that is up. Only steps have fields. */
export interface View extends HTMLElement, Setting {
  state: FlowState;
  /** Resolves when it has drawn itself. */
  readonly updateComplete: Promise<boolean>;
  /** Where the seller helps; known once the relay has told. */
  supportUrl: string | undefined;
  focusHeading(): Promise<void>;
  focusField?(field: keyof Draft): Promise<void>;
}

/** Puts the step or screen of the current state up, one at a time; the old one stays until the new one is there. */
export class Stage {
  /** What is up; undefined while the catalogue is on its way. */
  view: View | undefined;
  private shown: string | undefined;
  private wanted: FlowState | undefined;
  private readonly setting: Setting;

  constructor(setting: Setting) {
    this.setting = setting;
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
    if (state.at === 'loading') this.view = undefined;
    else if (isOther) {
      const [elementClass] = await Promise.all([loadView(state), this.texts(name)]);
      if (this.wanted !== state) return false;
      defineElement(elementClass);
      const view = Object.assign(document.createElement(elementClass.tag), this.setting, { state, supportUrl });
      view.setAttribute('exportparts', EXPORTED_PARTS);
      passOn(view);
      this.view = isView(view) ? view : undefined;
      preloadAfter(state);
    }
    this.shown = name;
    if (this.view) Object.assign(this.view, { state, supportUrl });
    return isOther;
  }

  /** The first form can be read before i18next is there; everything else waits for it. */
  private async texts(name: string): Promise<void> {
    const complete = this.setting.i18n.complete();
    if (name !== 'country') return complete;
    // Its failure is shown when the next step needs it.
    complete.catch(() => undefined);
  }
}

function isView(element: Omit<View, 'focusHeading' | 'focusField' | 'updateComplete'>): element is View {
  return 'focusHeading' in element;
}
